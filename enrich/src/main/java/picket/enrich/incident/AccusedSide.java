package picket.enrich.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picket.model.ActorRef;
import picket.model.IncidentType;
import picket.model.PlaceRef;
import picket.model.theatre.Side;
import picket.model.theatre.Theatre;

/**
 * Who stands accused by an act, which decides whose word on it is a neutral's.
 *
 * <p>It is the state side that does something harmful, coercive or hostile. Nobody stands accused
 * by a gain claimed in one's own favour, a cooperative act, a denial, or an act against fighters on
 * own soil.
 */
public final class AccusedSide {
  private final Theatre theatre;
  private final Parties parties;

  public AccusedSide(Theatre theatre) {
    this.theatre = theatre;
    this.parties = new Parties(theatre);
  }

  /** The side, or null where nobody is accused. */
  public @Nullable String of(
      IncidentType type,
      ActorRef actor,
      @Nullable ActorRef target,
      @Nullable PlaceRef place,
      Instant at) {
    if (!accuses(type)) {
      return null;
    }
    String side = parties.stateSide(actor, at);
    boolean policing = parties.isFighter(target, at) && isOwnSoil(side, place);
    boolean gain = type == IncidentType.ARREST && parties.isState(target, at);
    return policing || gain ? null : side;
  }

  private static boolean accuses(IncidentType type) {
    return switch (type) {
      case SEIZURE, DENIAL, CLAIM_OF_RESPONSIBILITY -> false;
      default -> type.family() != IncidentType.Family.COOPERATIVE;
    };
  }

  private boolean isOwnSoil(@Nullable String side, @Nullable PlaceRef place) {
    return place == null
        || theatre.sides().stream()
            .filter(s -> s.id().equals(side))
            .map(Side::country)
            .anyMatch(place.country()::equals);
  }
}
