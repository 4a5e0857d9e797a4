package picket.model.theatre.pattern;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picket.model.IncidentType;

/**
 * Acts that follow one another, each within a time of the one before, such as a ladder of
 * retaliation.
 *
 * @param steps at least two; each binds the latest act that qualifies as its predecessor
 */
public record SequenceSpec(List<Step> steps) implements Operator {

  /** How long a ladder is looked after beyond its windows, so that late reports still count. */
  private static final Duration SLACK = Duration.ofDays(14);

  public SequenceSpec {
    steps = List.copyOf(steps);
    if (steps.size() < 2) {
      throw new IllegalArgumentException("a sequence needs at least two steps");
    }
  }

  /**
   * One rung.
   *
   * @param role what the act is to the pattern, such as {@code strike}
   * @param acts filters, of which one must hold
   * @param within longest time since the step before; null for the first
   * @param unless an act that must not lie between the step before and this one; null for none
   * @param outcome what it amounts to once this step is there; null where it is nothing yet
   */
  public record Step(
      String role,
      List<ActSpec> acts,
      @Nullable Duration within,
      @Nullable ActSpec unless,
      @Nullable Outcome outcome) {
    public Step {
      acts = List.copyOf(acts);
    }
  }

  @Override
  public List<IncidentType> types() {
    return steps.stream()
        .flatMap(step -> Stream.concat(step.acts().stream(), Stream.ofNullable(step.unless())))
        .flatMap(act -> act.types().stream())
        .distinct()
        .toList();
  }

  @Override
  public Duration memory(IncidentType type) {
    return steps.stream().map(Step::within).filter(Objects::nonNull).reduce(SLACK, Duration::plus);
  }

  @Override
  public List<String> roles() {
    return steps.stream().map(Step::role).toList();
  }

  @Override
  public List<Outcome> outcomes() {
    return steps.stream().map(Step::outcome).filter(Objects::nonNull).toList();
  }
}
