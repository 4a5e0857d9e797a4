package picket.model.theatre.pattern;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import picket.model.Corroboration;
import picket.model.IncidentType;

/**
 * Signs that it gets better: what was agreed in talks and is followed by quiet, and what opens
 * again.
 *
 * @param pact what was agreed
 * @param talks out of which it must have come
 * @param talksWithin longest time from the talks' opening to the pact
 * @param settingGate how well talks must be attested to count
 * @param force what breaks the quiet; an act that nobody contests breaks the pact as well
 * @param quiet so long without force
 * @param reopening what is a good sign by itself
 * @param calmed outcome of a pact that is followed by quiet
 * @param reopened outcome of a reopening
 */
public record CalmSpec(
    List<ActSpec> pact,
    ActSpec talks,
    Duration talksWithin,
    Corroboration settingGate,
    ActSpec force,
    Duration quiet,
    List<ActSpec> reopening,
    Outcome calmed,
    Outcome reopened)
    implements Operator {

  /** What was agreed. */
  public static final String PACT = "pact";

  /** The talks that it came out of. */
  public static final String TALKS = "talks";

  /** What opened again. */
  public static final String REOPENING = "reopening";

  private static final Duration MEMORY = Duration.ofDays(30);

  public CalmSpec {
    pact = List.copyOf(pact);
    reopening = List.copyOf(reopening);
    if (pact.isEmpty()) {
      throw new IllegalArgumentException("pact must not be empty");
    }
  }

  @Override
  public List<IncidentType> types() {
    return Stream.of(pact, reopening, List.of(talks, force))
        .flatMap(List::stream)
        .flatMap(act -> act.types().stream())
        .distinct()
        .toList();
  }

  @Override
  public Duration memory(IncidentType type) {
    return MEMORY;
  }

  @Override
  public List<String> roles() {
    return List.of(PACT, TALKS, REOPENING);
  }

  @Override
  public List<Outcome> outcomes() {
    return List.of(calmed, reopened);
  }
}
