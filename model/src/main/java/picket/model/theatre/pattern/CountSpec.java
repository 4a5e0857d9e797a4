package picket.model.theatre.pattern;

import java.time.Duration;
import java.util.List;
import picket.model.IncidentType;

/**
 * So many acts within a time, such as measures against a neighbour or words of ministers.
 *
 * @param acts filters, of which one must hold
 * @param what whether every act counts, or every type once
 * @param atLeast so many of them
 * @param within all of them within this time
 * @param among types of which one at least must be there; empty where it does not matter
 * @param outcome what it amounts to
 */
public record CountSpec(
    List<ActSpec> acts,
    Counted what,
    int atLeast,
    Duration within,
    List<IncidentType> among,
    Outcome outcome)
    implements Operator {

  /** Those before the last. */
  public static final String EARLIER = "earlier";

  /** The last of them. */
  public static final String LATEST = "latest";

  /** How long acts are kept beyond the window, so that late reports still count. */
  private static final Duration SLACK = Duration.ofDays(14);

  public CountSpec {
    acts = List.copyOf(acts);
    among = List.copyOf(among);
    List<IncidentType> all = types(acts);
    for (IncidentType type : among) {
      if (!all.contains(type)) {
        throw new IllegalArgumentException("no act has the type " + type + " of among");
      }
    }
    if (what == Counted.TYPES && all.size() < atLeast) {
      throw new IllegalArgumentException(
          "the acts have " + all.size() + " types: they never are " + atLeast);
    }
  }

  /** What is counted. */
  public enum Counted {
    ACTS,
    /** Different types: two closures are one instrument. */
    TYPES
  }

  private static List<IncidentType> types(List<ActSpec> acts) {
    return acts.stream().flatMap(act -> act.types().stream()).distinct().toList();
  }

  @Override
  public List<IncidentType> types() {
    return types(acts);
  }

  @Override
  public Duration memory(IncidentType type) {
    return within.plus(SLACK);
  }

  @Override
  public List<String> roles() {
    return List.of(EARLIER, LATEST);
  }

  @Override
  public List<Outcome> outcomes() {
    return List.of(outcome);
  }
}
