package picket.model.theatre.pattern;

import java.time.Duration;
import java.util.List;
import picket.model.Corroboration;
import picket.model.IncidentType;

/**
 * Acts on the other's ground that lie deeper than any before, or in one of the theatre's capital
 * cities. Each act stands alone.
 *
 * @param acts filters, of which one must hold
 * @param record the deepest of this time is the record; the theatre's own at least
 * @param watchFrom less attested acts are not even watched
 * @param oneActWithin acts within this time are one act
 * @param outcome what it amounts to
 */
public record DepthSpec(
    List<ActSpec> acts,
    Duration record,
    Corroboration watchFrom,
    Duration oneActWithin,
    Outcome outcome)
    implements Operator {

  /** What the act is to the pattern. */
  public static final String STRIKE = "strike";

  private static final Duration LONGEST = Duration.ofDays(730);

  public DepthSpec {
    acts = List.copyOf(acts);
    if (acts.isEmpty()) {
      throw new IllegalArgumentException("acts must not be empty");
    }
    if (record.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("a record is kept for P730D at most");
    }
  }

  @Override
  public List<IncidentType> types() {
    return acts.stream().flatMap(act -> act.types().stream()).distinct().toList();
  }

  @Override
  public Duration memory(IncidentType type) {
    return record;
  }

  @Override
  public List<String> roles() {
    return List.of(STRIKE);
  }

  @Override
  public List<Outcome> outcomes() {
    return List.of(outcome);
  }
}
