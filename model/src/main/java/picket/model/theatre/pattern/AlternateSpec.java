package picket.model.theatre.pattern;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picket.model.IncidentType;

/**
 * Acts of two sides in turn, each the answer to the one before: tit for tat.
 *
 * @param acts filters, of which one must hold; which side did it is read from the incident
 * @param atLeast so many acts, each by the other side than the one before
 * @param within all of them within this time
 * @param oneActWithin acts of one side within this time are one act
 * @param areas what all acts of that time must reach
 * @param outcome what it amounts to
 * @param wider when it amounts to more; null for never
 */
public record AlternateSpec(
    List<ActSpec> acts,
    int atLeast,
    Duration within,
    Duration oneActWithin,
    Areas areas,
    Outcome outcome,
    @Nullable Wider wider)
    implements Operator {

  /** The first of the acts in turn. */
  public static final String OPENING = "opening";

  /** Those between the first and the last. */
  public static final String ANSWER = "answer";

  /** The last of them. */
  public static final String LATEST = "latest";

  /** How long acts are kept beyond the window, so that late reports still count. */
  private static final Duration SLACK = Duration.ofDays(14);

  public AlternateSpec {
    acts = List.copyOf(acts);
    if (acts.isEmpty()) {
      throw new IllegalArgumentException("an alternation needs at least one kind of act");
    }
    if (atLeast < 2) {
      throw new IllegalArgumentException("at-least must be at least 2, was " + atLeast);
    }
  }

  /** What is counted where it says how far acts reach. */
  public enum AreaLevel {
    DISTRICT,
    PROVINCE
  }

  /**
   * How far acts reach.
   *
   * @param level what is counted, on the ground of the two sides
   * @param atLeast so many different ones
   */
  public record Areas(AreaLevel level, int atLeast) {
    public Areas {
      if (atLeast < 1) {
        throw new IllegalArgumentException("areas must be at least 1, were " + atLeast);
      }
    }
  }

  /**
   * A wider reach, and what it amounts to.
   *
   * @param areas what the acts must reach
   * @param outcome takes the place of the other outcome
   */
  public record Wider(Areas areas, Outcome outcome) {}

  @Override
  public List<IncidentType> types() {
    return acts.stream().flatMap(act -> act.types().stream()).distinct().toList();
  }

  @Override
  public Duration memory(IncidentType type) {
    return within.plus(SLACK);
  }

  @Override
  public List<String> roles() {
    return List.of(OPENING, ANSWER, LATEST);
  }

  @Override
  public List<Outcome> outcomes() {
    return Stream.concat(Stream.of(outcome), Stream.ofNullable(wider).map(Wider::outcome)).toList();
  }
}
