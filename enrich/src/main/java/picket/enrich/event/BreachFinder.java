package picket.enrich.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.place.PlaceMention;
import picket.enrich.text.PhraseTable.Hit;
import picket.model.IncidentType;
import picket.model.PlaceRef;
import picket.model.Precision;
import picket.model.ReportStatus;

/**
 * Finds one side's forces or aircraft that cross into the other's land or sky. Where they also
 * struck, the strike tells it.
 */
final class BreachFinder {
  private static final List<String> VIOLATED =
      List.of(
          "violated",
          "violates",
          "violate",
          "violating",
          "violation",
          "violations",
          "breached",
          "breaching",
          "breach",
          "entered",
          "entering",
          "crossed",
          "crossing",
          "intruded",
          "intrusion");
  private static final List<String> MEN =
      List.of(
          "troops",
          "soldiers",
          "forces",
          "army",
          "guards",
          "vehicles",
          "jets",
          "aircraft",
          "drones",
          "drone",
          "helicopters",
          "helicopter",
          "warplanes",
          "planes");
  private static final int OPENING = 3;
  private static final int REACH = 8;

  private final Standing standing;

  BreachFinder(Standing standing) {
    this.standing = standing;
  }

  /** The first breach that no strike of these drafts tells. */
  List<Draft> find(Story story, List<Draft> known) {
    List<Draft> found = new ArrayList<>();
    for (Scene scene : story.scenes()) {
      for (Hit<Cue> cue : scene.cues()) {
        if (found.isEmpty() && isBreach(story, scene, cue)) {
          Draft draft = draft(story, scene, cue);
          if (draft != null && !isStruck(draft, known)) {
            found.add(draft);
          }
        }
      }
    }
    return found;
  }

  private boolean isBreach(Story story, Scene scene, Hit<Cue> cue) {
    boolean sky =
        cue.value() == Cue.AIRSPACE && scene.within(cue.from() - REACH, cue.to() + REACH, VIOLATED);
    boolean land = cue.value() == Cue.CROSS && scene.within(cue.from() - REACH, cue.from(), MEN);
    return (sky || land)
        && scene.index() <= OPENING
        && story.isBetweenSides(scene)
        && standing.of(scene, cue) == ReportStatus.NEW;
  }

  private static @Nullable Draft draft(Story story, Scene scene, Hit<Cue> cue) {
    PlaceRef place = entered(scene, cue);
    String country = place == null ? country(scene, cue) : place.country();
    String owner = story.cast().government(country);
    String other = owner == null ? null : story.opponent(owner);
    String army = other == null ? null : story.cast().army(story.cast().country(other));
    if (army == null || owner == null) {
      return null;
    }
    Draft draft = new Draft(IncidentType.INCURSION, ReportStatus.NEW, scene, "other:breach");
    ActorMention named =
        scene.actors().stream().filter(a -> a.actorId().equals(army)).findFirst().orElse(null);
    draft.actor = Draft.ref(army, named);
    draft.target = Draft.ref(owner, null);
    draft.tell(scene, cue);
    draft.place = place == null ? draft.place : place;
    draft.confidence = 0.55;
    return draft;
  }

  /** "The airspace of Kabul", "crossed into Kandahar": the place right after. */
  private static @Nullable PlaceRef entered(Scene scene, Hit<Cue> cue) {
    for (PlaceMention place : scene.places()) {
      int away = place.range().from() - cue.to();
      if (away >= 0 && away <= 2 && place.place().precision() != Precision.COUNTRY) {
        return place.place();
      }
    }
    return null;
  }

  /** "Afghan airspace", "the airspace of Afghanistan". */
  private static @Nullable String country(Scene scene, Hit<Cue> cue) {
    String country = null;
    int least = Integer.MAX_VALUE;
    for (PlaceMention place : scene.places()) {
      int from = place.range().from();
      int away = from < cue.from() ? cue.from() - place.range().to() : from - cue.to();
      if (away <= 3 && away < least) {
        country = place.place().country();
        least = away;
      }
    }
    return country;
  }

  private static boolean isStruck(Draft breach, List<Draft> known) {
    PlaceRef place = breach.place;
    boolean vague = place == null || place.precision() == Precision.COUNTRY;
    return known.stream()
        .filter(d -> d.type == IncidentType.AIR_STRIKE || d.type == IncidentType.DRONE_STRIKE)
        .anyMatch(d -> vague || Setting.agree(d.place, place));
  }
}
