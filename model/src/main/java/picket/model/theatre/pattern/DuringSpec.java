package picket.model.theatre.pattern;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picket.model.Corroboration;
import picket.model.IncidentType;
import picket.model.Situation;

/**
 * Acts while the two sides talk or are brought to talk. Each act stands alone; the talks are the
 * setting.
 *
 * @param acts filters, of which one must hold
 * @param oneActWithin acts of one hand within this time are one act
 * @param settingGate how well talks must be attested to count
 * @param talks what has an opening and a close
 * @param mediation what counts on the days on which it is announced; null for nothing
 * @param outcome what it amounts to
 */
public record DuringSpec(
    List<ActSpec> acts,
    Duration oneActWithin,
    Corroboration settingGate,
    Talks talks,
    @Nullable ActSpec mediation,
    Outcome outcome)
    implements Operator {

  /** What the act is to the pattern. */
  public static final String ACT = "act";

  /** What the setting is to it, be it talks or mediation. */
  public static final String TALKS = "talks";

  /** Talks go on for days, and their rounds are some days apart. */
  private static final Duration MEMORY = Duration.ofDays(30);

  public DuringSpec {
    acts = List.copyOf(acts);
    if (acts.isEmpty()) {
      throw new IllegalArgumentException("acts must not be empty");
    }
  }

  /**
   * Talks, and how long around them an act still falls into them.
   *
   * @param what which incidents are such talks
   * @param before time before their opening
   * @param after time after their close
   */
  public record Talks(ActSpec what, Duration before, Duration after) {}

  @Override
  public List<IncidentType> types() {
    Stream<ActSpec> settings = Stream.concat(Stream.of(talks.what()), Stream.ofNullable(mediation));
    return Stream.concat(acts.stream(), settings)
        .flatMap(act -> act.types().stream())
        .distinct()
        .toList();
  }

  @Override
  public Duration memory(IncidentType type) {
    return MEMORY;
  }

  /** The state of the talks tells when they closed. */
  @Override
  public List<Situation.Kind> situations() {
    return List.of(Situation.Kind.TALKS);
  }

  @Override
  public List<String> roles() {
    return List.of(ACT, TALKS);
  }

  @Override
  public List<Outcome> outcomes() {
    return List.of(outcome);
  }
}
