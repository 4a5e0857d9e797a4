package picket.enrich.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.text.PhraseTable.Hit;
import picket.enrich.time.TimeMention;
import picket.model.PlaceRef;
import picket.model.Precision;
import picket.model.ReportStatus;

/**
 * Finds force that is no news: looked back on, planned, feared, or said not to have been. Analysts
 * see it in the record; nothing counts it.
 */
final class AsideFinder {
  private static final int MOST = 6;

  private final Story story;
  private final Cast cast;
  private final Standing standing;

  AsideFinder(Story story, Standing standing) {
    this.story = story;
    this.cast = story.cast();
    this.standing = standing;
  }

  /** Episodes of one standing each, in the order of the text; each has a place. */
  List<Episode> find() {
    List<Episode> asides = new ArrayList<>();
    for (Scene scene : story.scenes()) {
      by(scene).forEach((status, hits) -> place(asides, scene, status, hits));
    }
    return asides.subList(0, Math.min(MOST, asides.size()));
  }

  private Map<ReportStatus, List<Hit<Cue>>> by(Scene scene) {
    Map<ReportStatus, List<Hit<Cue>>> hits = new EnumMap<>(ReportStatus.class);
    for (Hit<Cue> hit : scene.cues()) {
      boolean force = hit.value().isGround() || hit.value().isAirborne();
      ReportStatus status = force ? standing.of(scene, hit) : ReportStatus.NEW;
      if (status != ReportStatus.NEW) {
        hits.computeIfAbsent(status, s -> new ArrayList<>()).add(hit);
      }
    }
    return hits;
  }

  private void place(List<Episode> asides, Scene scene, ReportStatus status, List<Hit<Cue>> hits) {
    Hit<Cue> key = hits.get(0);
    PlaceRef place = Setting.near(scene, key);
    if (place == null || place.precision() == Precision.COUNTRY) {
      return;
    }
    boolean air = hits.stream().anyMatch(h -> h.value().isAirborne());
    Episode.Kind kind = air ? Episode.Kind.AIR : Episode.Kind.GROUND;
    Episode known = known(asides, kind, status, place);
    Episode aside = known == null ? new Episode(kind) : known;
    aside.add(scene, hits);
    aside.tally.add(scene.casualties());
    roles(aside, scene, key);
    if (known == null) {
      aside.status = status;
      aside.place = place;
      TimeMention time = Standing.nearest(scene, key);
      aside.when = time == null ? null : time.span();
      asides.add(aside);
    }
  }

  private static @Nullable Episode known(
      List<Episode> asides, Episode.Kind kind, ReportStatus status, PlaceRef place) {
    return asides.stream()
        .filter(e -> e.kind == kind && e.status == status && Setting.agree(e.place, place))
        .findFirst()
        .orElse(null);
  }

  private void roles(Episode aside, Scene scene, Hit<Cue> key) {
    Predicate<String> armed = id -> cast.isMilitant(id) || cast.isState(id);
    Roles roles = new Roles(scene, key);
    ActorMention agent = roles.agent(armed);
    if (agent != null) {
      aside.agent(agent, 1);
    }
    ActorMention patient = roles.patient(id -> agent == null || !id.equals(agent.actorId()));
    if (patient != null && patient.rank() == null && !patient.actorId().equals("UNKNOWN")) {
      aside.patient(patient, 1);
    }
  }
}
