package picket.deploy.outcome;

/**
 * Which item of an archive showed which revision: for scoring a replay, never for reading.
 *
 * @param url canonical address
 * @param revision the revision that the item showed
 * @param id the archive's own name for the item
 */
public record Scored(String url, int revision, String id) {
  static Scored of(Sighting sighting) {
    return new Scored(sighting.url(), sighting.revision(), sighting.itemId());
  }
}
