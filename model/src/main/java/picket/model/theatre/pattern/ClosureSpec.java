package picket.model.theatre.pattern;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import picket.model.IncidentType;

/**
 * Crossings that a side shuts: one alert for all of them, worse when several shut at once or after
 * a clash, told again while they stay shut, and resolved when they open.
 *
 * @param crossings those that matter
 * @param closure filters, of which one must hold for what counts as shutting one
 * @param reopening what counts as opening one
 * @param clash what makes a closure worse if it came shortly before
 * @param shock when it is worse
 * @param closed the outcome of a single closure
 * @param shocked the outcome where it is worse
 * @param stillClosed times after the first closure at which the desk is told again
 * @param still how that is told; its severity is ignored, the alert keeps its own
 * @param reopened the outcome of an opening
 */
public record ClosureSpec(
    List<Crossing> crossings,
    List<ActSpec> closure,
    ActSpec reopening,
    ActSpec clash,
    Shock shock,
    Outcome closed,
    Outcome shocked,
    List<Duration> stillClosed,
    Outcome still,
    Outcome reopened)
    implements Operator {

  /** A crossing can stay shut for months. */
  private static final Duration MEMORY = Duration.ofDays(200);

  private static final Duration ACTS = Duration.ofDays(30);

  public ClosureSpec {
    crossings = List.copyOf(crossings);
    closure = List.copyOf(closure);
    stillClosed = List.copyOf(stillClosed);
    if (crossings.isEmpty()) {
      throw new IllegalArgumentException("crossings must not be empty");
    }
  }

  /**
   * A crossing.
   *
   * @param id place id
   * @param also ids of places on both sides of the gate by which it is known as well
   */
  public record Crossing(String id, List<String> also) {
    public Crossing {
      also = List.copyOf(also);
    }

    /** Whether a place id means this crossing. */
    public boolean isCalled(String placeId) {
      return id.equals(placeId) || also.contains(placeId);
    }
  }

  /**
   * When a closure is worse than the closing of one gate.
   *
   * @param count so many crossings
   * @param within shut within this time of one another
   * @param clashWithin or a clash at most this long before
   */
  public record Shock(int count, Duration within, Duration clashWithin) {}

  @Override
  public List<IncidentType> types() {
    return Stream.concat(closure.stream(), Stream.of(reopening, clash))
        .flatMap(act -> act.types().stream())
        .distinct()
        .toList();
  }

  @Override
  public Duration memory(IncidentType type) {
    return clash.types().contains(type) ? ACTS : MEMORY;
  }

  @Override
  public List<String> roles() {
    return List.of("closure", "reopening", "clash");
  }

  @Override
  public List<Outcome> outcomes() {
    return List.of(closed, shocked, still, reopened);
  }
}
