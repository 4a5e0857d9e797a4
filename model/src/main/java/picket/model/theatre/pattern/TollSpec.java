package picket.model.theatre.pattern;

import java.time.Duration;
import java.util.List;
import picket.model.IncidentType;

/**
 * Tolls on which the two sides contradict each other, told once for each incident that the desk was
 * alerted of. The severity is that of the gravest of those alerts.
 *
 * @param acts filters, of which one must hold
 * @param factor one side's figure is so many times the other's
 * @param difference or greater by so many
 * @param outcome how it is told; its severity counts only where it is higher
 */
public record TollSpec(List<ActSpec> acts, int factor, int difference, Outcome outcome)
    implements Operator {

  /** What the act is to the pattern. */
  public static final String ACT = "act";

  private static final Duration MEMORY = Duration.ofDays(30);

  public TollSpec {
    acts = List.copyOf(acts);
    if (acts.isEmpty()) {
      throw new IllegalArgumentException("acts must not be empty");
    }
    if (factor < 2 || difference < 1) {
      throw new IllegalArgumentException("factor must be at least 2, difference at least 1");
    }
  }

  @Override
  public boolean annotates() {
    return true;
  }

  @Override
  public List<IncidentType> types() {
    return acts.stream().flatMap(act -> act.types().stream()).distinct().toList();
  }

  @Override
  public Duration memory(IncidentType type) {
    return MEMORY;
  }

  @Override
  public List<String> roles() {
    return List.of(ACT);
  }

  @Override
  public List<Outcome> outcomes() {
    return List.of(outcome);
  }
}
