package picket.model;

/**
 * A border crossing that shuts or opens.
 *
 * @param id place id of the crossing
 * @param extent whether all traffic is meant
 */
public record CrossingChange(String id, Extent extent) {

  public CrossingChange {
    Require.text(id, "CrossingChange.id");
  }
}
