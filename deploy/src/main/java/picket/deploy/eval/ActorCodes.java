package picket.deploy.eval;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.model.theatre.Actor;
import picket.model.theatre.Theatre;

/**
 * The codes by which scripts compare actors: those of a common list, and {@code OTHER:} with the
 * name for everybody else. A part of an actor on the list counts as that actor.
 */
final class ActorCodes {
  private static final Set<String> PARTIES =
      Set.of(
          "PAK_ARMY",
          "PAK_POLICE",
          "PAK_GOV",
          "PAK_SF",
          "AFG_TALIBAN",
          "AFG_GOV",
          "TTP",
          "TTP_JUA",
          "LEI",
          "LEJ",
          "ISKP",
          "AQ",
          "BLA",
          "BLF",
          "BRA",
          "BAL_SEP",
          "ETIM",
          "HAQQANI",
          "NRF",
          "HGB",
          "IMP",
          "US_MIL",
          "NATO",
          "IND_GOV",
          "IND_MIL",
          "IRN_GOV",
          "CHN_GOV",
          "QAT_GOV",
          "TUR_GOV",
          "SAU_GOV",
          "UN",
          "TRIBAL_LASHKAR");

  private static final Set<String> NOBODY_IN_PARTICULAR =
      Set.of(
          "MILITANT_UNK",
          "GUNMEN_UNK",
          "UNKNOWN",
          "CIVILIANS",
          "SECTARIAN_MINORITY",
          "POLITICIANS",
          "JOURNALISTS",
          "AID_WORKERS",
          "TRIBAL_ELDERS",
          "INFRASTRUCTURE",
          "DIPLOMATS",
          "OTHER");

  private final Map<String, Actor> actors = new TreeMap<>();

  ActorCodes(Theatre theatre) {
    theatre.actors().forEach(actor -> actors.put(actor.id(), actor));
  }

  /** The code of an actor of the theatre. */
  String of(String id) {
    if (NOBODY_IN_PARTICULAR.contains(id)) {
      return id;
    }
    for (Actor actor = actors.get(id); actor != null; actor = whole(actor)) {
      if (PARTIES.contains(actor.id())) {
        return actor.id();
      }
    }
    Actor actor = actors.get(id);
    return actor == null ? id : "OTHER:" + actor.name();
  }

  private @Nullable Actor whole(Actor part) {
    return part.parent() == null ? null : actors.get(part.parent());
  }
}
