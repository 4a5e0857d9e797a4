package picket.model.theatre.pattern;

import java.time.Duration;
import java.util.List;
import picket.model.IncidentType;

/**
 * Grave news that nobody stands by yet: watched while it is a rumour, told louder as it spreads,
 * raised when it is borne out, dropped when it was denied and nobody took it up again.
 *
 * @param acts what the rumour is about: filters, of which one must hold
 * @param spreadArticles so many articles of one origin, the first among them
 * @param spreadWithin within this time make it spread
 * @param droppedAfter so long after a denial that nothing new affirms it is dropped
 * @param heard outcome where one origin that is party to it tells it
 * @param spread outcome when it spreads
 * @param upheld outcome at the gate of the pattern
 * @param dropped outcome when it is dropped
 */
public record RumourSpec(
    List<ActSpec> acts,
    int spreadArticles,
    Duration spreadWithin,
    Duration droppedAfter,
    Outcome heard,
    Outcome spread,
    Outcome upheld,
    Outcome dropped)
    implements Operator {

  /** What the news is to the pattern. */
  public static final String RUMOUR = "rumour";

  private static final Duration MEMORY = Duration.ofDays(30);

  public RumourSpec {
    acts = List.copyOf(acts);
    if (acts.isEmpty()) {
      throw new IllegalArgumentException("acts must not be empty");
    }
    if (spreadWithin.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException("articles are remembered for a day: use at most PT24H");
    }
  }

  @Override
  public List<IncidentType> types() {
    return acts.stream().flatMap(act -> act.types().stream()).distinct().toList();
  }

  @Override
  public List<IncidentType> counted() {
    return types();
  }

  @Override
  public Duration memory(IncidentType type) {
    return MEMORY;
  }

  @Override
  public List<String> roles() {
    return List.of(RUMOUR);
  }

  @Override
  public List<Outcome> outcomes() {
    return List.of(heard, spread, upheld, dropped);
  }
}
