package picket.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only some types of happening have; a component that does not apply is absent (null).
 *
 * @param victims persons who were hit, where it matters who they were
 * @param statement who spoke: ACCUSATION, THREAT, DEMAND, REJECTION, DENIAL
 * @param crossing CROSSING_CLOSURE, CROSSING_REOPENING
 * @param ceasefire CEASEFIRE, and an AGREEMENT that contains or prolongs one
 * @param talks TALKS, MEDIATION
 */
public record Details(
    List<Victim> victims,
    @Nullable Statement statement,
    @Nullable CrossingChange crossing,
    @Nullable CeasefireTerm ceasefire,
    @Nullable TalksTerm talks) {

  /** Nothing of the kind. */
  public static final Details NONE = new Details(List.of(), null, null, null, null);

  public Details {
    victims = List.copyOf(victims);
  }
}
