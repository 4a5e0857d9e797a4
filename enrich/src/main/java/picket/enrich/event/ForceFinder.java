package picket.enrich.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.figure.Casualty;
import picket.enrich.text.PhraseTable.Hit;
import picket.enrich.time.TimeMention;
import picket.model.Measure;
import picket.model.PlaceRef;
import picket.model.Precision;
import picket.model.ReportStatus;
import picket.model.VictimSide;

/** Gathers the sentences that tell of force into one episode for each happening. */
final class ForceFinder {
  private static final List<String> APART =
      List.of(
          "separately",
          "in a separate",
          "in another incident",
          "another incident",
          "another attack",
          "elsewhere");
  private static final List<Cue> ECHO =
      List.of(Cue.KILL, Cue.ATTACK, Cue.BOMB, Cue.ROCKET, Cue.STRIKE, Cue.BOMBED);
  private static final List<String> CAUSES =
      List.of(
          "after", "since", "end", "before", "over", "further", "any", "about", "from", "despite");
  private static final List<String> MISHAPS =
      List.of(
          "earthquake",
          "quake",
          "flood",
          "floods",
          "accident",
          "collision",
          "lightning",
          "landslide",
          "avalanche",
          "fire");
  private static final List<String> LATER =
      List.of(
          "day after",
          "days after",
          "hours after",
          "weeks after",
          "in answer to",
          "in response to",
          "were followed by");
  private static final List<String> STRUCK =
      List.of("attacked", "hit", "pounded", "targeted", "bombed", "struck", "strafed", "shelled");

  private final Story story;
  private final Cast cast;
  private final Standing standing;

  ForceFinder(Story story, Standing standing) {
    this.story = story;
    this.cast = story.cast();
    this.standing = standing;
  }

  /** The episodes that are news, in the order of the text. */
  List<Episode> find() {
    List<Episode> episodes = new ArrayList<>();
    for (Scene scene : story.scenes()) {
      Map<Episode.Kind, List<Hit<Cue>>> hits = hits(scene, episodes);
      hits.forEach((kind, cues) -> place(episodes, scene, kind, cues, hits.size() > 1));
      if (hits.isEmpty()) {
        aftermath(episodes, scene);
      }
    }
    join(episodes);
    episodes.removeIf(e -> !stands(e) || isContext(e) || isMishap(e));
    episodes.forEach(this::settle);
    return episodes;
  }

  /** The cues of force in a sentence that are news, by where the force comes from. */
  private Map<Episode.Kind, List<Hit<Cue>>> hits(Scene scene, List<Episode> episodes) {
    Map<Episode.Kind, List<Hit<Cue>>> hits = new TreeMap<>();
    boolean airborne = isAirborne(scene);
    boolean rescue = scene.has(Cue.RESCUE);
    for (Hit<Cue> hit : scene.cues()) {
      Episode.Kind kind = kind(hit.value(), airborne);
      if (isOffensive(scene, hit)) {
        hits.computeIfAbsent(Episode.Kind.GROUND, k -> new ArrayList<>())
            .add(new Hit<>(hit.from(), hit.to(), Cue.ATTACK));
        continue;
      }
      boolean rumoured = kind == Episode.Kind.ABDUCTION && (rescue || isAside(scene, hit));
      if (kind != null
          && !rumoured
          && counts(scene, hit)
          && standing.of(scene, hit) == ReportStatus.NEW) {
        hits.computeIfAbsent(kind, k -> new ArrayList<>()).add(hit);
      }
    }
    List<Hit<Cue>> ground = hits.get(Episode.Kind.GROUND);
    if (ground != null && onlyEcho(ground)) {
      boolean known =
          episodes.stream().anyMatch(e -> e.kind == Episode.Kind.AIR)
              && episodes.stream().noneMatch(e -> e.kind == Episode.Kind.GROUND);
      if (hits.containsKey(Episode.Kind.AIR)) {
        hits.remove(Episode.Kind.GROUND);
      } else if (known) {
        hits.remove(Episode.Kind.GROUND);
        hits.put(Episode.Kind.AIR, ground);
      }
    }
    if (hits.containsKey(Episode.Kind.ABDUCTION)
        && ground != null
        && ground.stream().allMatch(h -> h.value() == Cue.ATTACK)) {
      hits.remove(Episode.Kind.GROUND);
    }
    return hits;
  }

  /** "The kidnapped persons" tells of no new abduction. */
  private static boolean isAside(Scene scene, Hit<Cue> hit) {
    boolean looksBack = scene.within(hit.from() - 4, hit.from(), List.of("who", "had", "whose"));
    return looksBack || (scene.word(hit.from() - 1).equals("the") && scene.index() > 1);
  }

  /** "Operations against the posts" of the other side's army are an attack. */
  private boolean isOffensive(Scene scene, Hit<Cue> hit) {
    return hit.value() == Cue.RAID
        && Story.isOpening(scene)
        && scene.has(Cue.POSTS)
        && scene.within(hit.to(), hit.to() + 4, List.of("against", "on"))
        && story.isBetweenSides(scene);
  }

  /** "Operation" alone is too common a word where no militant is met and nobody is hit. */
  private boolean counts(Scene scene, Hit<Cue> hit) {
    if (hit.value() != Cue.RAID) {
      return !(hit.value() == Cue.CLASH && scene.within(hit.to(), hit.to() + 4, List.of("proxy")));
    }
    boolean met =
        scene.actors().stream().anyMatch(a -> cast.isMilitant(a.actorId()))
            || scene.has(Cue.HIDEOUT);
    boolean between = story.isBetweenSides(scene) && !met;
    return !between && (met || !scene.casualties().isEmpty() || Story.isOpening(scene));
  }

  /** Words that an air strike and a fight on the ground have in common. */
  private static boolean onlyEcho(List<Hit<Cue>> ground) {
    return ground.stream().allMatch(h -> ECHO.contains(h.value()));
  }

  private boolean isAirborne(Scene scene) {
    boolean craft =
        scene.has(Cue.AIRCRAFT)
            && (scene.hasAny(Cue.STRIKE, Cue.BOMBED)
                || scene.words().stream().anyMatch(STRUCK::contains));
    boolean state = scene.actors().stream().anyMatch(a -> cast.isState(a.actorId()));
    boolean flown = story.mentions(Cue.AIR, Cue.AIRCRAFT, Cue.DRONE);
    return scene.hasAny(Cue.AIR, Cue.DRONE)
        || craft
        || (scene.has(Cue.BOMBED) && (state || flown))
        || (scene.has(Cue.STRIKE) && flown);
  }

  private static Episode.@Nullable Kind kind(Cue cue, boolean airborne) {
    if (cue == Cue.STRIKE || cue == Cue.BOMBED || cue == Cue.AIRCRAFT) {
      return airborne ? Episode.Kind.AIR : (cue == Cue.BOMBED ? Episode.Kind.GROUND : null);
    }
    if (cue.isAirborne()) {
      return Episode.Kind.AIR;
    }
    if (cue == Cue.ABDUCT) {
      return Episode.Kind.ABDUCTION;
    }
    return cue.isGround() || cue == Cue.KILL ? Episode.Kind.GROUND : null;
  }

  private void place(
      List<Episode> episodes, Scene scene, Episode.Kind kind, List<Hit<Cue>> hits, boolean shared) {
    Hit<Cue> key = hits.get(0);
    boolean vague = scene.sentence().isTitle() && !Setting.isPlaced(scene);
    PlaceRef place = vague ? null : local(Setting.near(scene, key));
    Episode episode = fitting(episodes, scene, kind, place);
    if (episode == null) {
      if (!opens(episodes, scene, kind, place, hits)) {
        return;
      }
      episode = new Episode(kind);
      episodes.add(episode);
    }
    episode.add(scene, hits);
    episode.place = Setting.finer(episode.place, place);
    if (episode.when == null) {
      TimeMention time = Standing.nearest(scene, key);
      episode.when = time == null ? null : time.span();
    }
    episode.tally.add(shared ? own(scene, hits) : scene.casualties());
    roles(episode, scene, hits);
    if (kind == Episode.Kind.AIR && Story.isOpening(scene)) {
      second(episodes, scene, hits, episode);
    }
  }

  /** "Strikes in Kabul and Kandahar" are two. */
  private void second(List<Episode> episodes, Scene scene, List<Hit<Cue>> hits, Episode first) {
    PlaceRef other = Setting.second(scene, first.place);
    boolean known =
        episodes.stream()
            .anyMatch(
                e ->
                    e.kind == Episode.Kind.AIR && e.place != null && Setting.agree(e.place, other));
    if (other == null || known) {
      return;
    }
    Episode twin = new Episode(Episode.Kind.AIR);
    twin.add(scene, hits);
    twin.place = other;
    twin.when = first.when;
    roles(twin, scene, hits);
    episodes.add(twin);
  }

  /** A country alone does not say where. */
  private static @Nullable PlaceRef local(@Nullable PlaceRef place) {
    return place == null || place.precision() == Precision.COUNTRY ? null : place;
  }

  /** Of two kinds of force in a sentence, each takes the people that stand nearest to its words. */
  private static List<Casualty> own(Scene scene, List<Hit<Cue>> hits) {
    return scene.casualties().stream().filter(c -> hits.contains(nearestForce(scene, c))).toList();
  }

  private static @Nullable Hit<Cue> nearestForce(Scene scene, Casualty casualty) {
    Hit<Cue> best = null;
    int least = Integer.MAX_VALUE;
    for (Hit<Cue> hit : scene.cues()) {
      boolean force =
          hit.value().isGround() || hit.value().isAirborne() || hit.value() == Cue.ABDUCT;
      int away = Math.abs(hit.from() - casualty.at());
      if (force && away < least) {
        best = hit;
        least = away;
      }
    }
    return best;
  }

  private static @Nullable Episode fitting(
      List<Episode> episodes, Scene scene, Episode.Kind kind, @Nullable PlaceRef place) {
    boolean apart = scene.saysAny(APART) && !scene.casualties().isEmpty();
    if (apart && episodes.stream().anyMatch(e -> !e.scenes.get(0).sentence().isTitle())) {
      return null;
    }
    Episode last = null;
    for (Episode episode : episodes) {
      if (episode.kind == kind && Setting.agree(episode.place, place)) {
        last = episode;
      }
    }
    return last;
  }

  /** Whether a sentence can tell of one more happening, rather than return to a known one. */
  private boolean opens(
      List<Episode> episodes,
      Scene scene,
      Episode.Kind kind,
      @Nullable PlaceRef place,
      List<Hit<Cue>> hits) {
    boolean aside = scene.index() > 1 && scene.saysAny(LATER);
    if (aside || isGathering(scene, hits)) {
      return false;
    }
    boolean alone = episodes.stream().noneMatch(e -> e.kind == kind);
    boolean strong = !scene.casualties().isEmpty() || !scene.times().isEmpty();
    if (alone) {
      return scene.index() <= 4 || (strong && place != null);
    }
    boolean verb = hits.stream().anyMatch(h -> h.value() != Cue.KILL && h.value() != Cue.ROCKET);
    boolean dead =
        !scene.casualties().isEmpty() && Setting.isPlaced(scene) && !scene.says("hospital");
    boolean spot = place != null && place.precision() == Precision.EXACT;
    return strong && (verb ? place != null && place.precision() != Precision.ADM1 : dead && spot);
  }

  /** A mere mention of bombers or fighters in a description is no happening. */
  private static boolean isGathering(Scene scene, List<Hit<Cue>> hits) {
    return scene.says("training") && hits.stream().allMatch(h -> h.value() == Cue.SUICIDE);
  }

  /** A sentence that only counts the victims belongs to the happening told last. */
  private void aftermath(List<Episode> episodes, Scene scene) {
    if (episodes.isEmpty() || scene.casualties().isEmpty() || standing.isPast(scene)) {
      return;
    }
    Episode last = episodes.get(episodes.size() - 1);
    Scene before = last.scenes.get(last.scenes.size() - 1);
    if (scene.index() - before.index() <= 2) {
      last.add(scene, List.of());
      last.tally.add(scene.casualties());
    }
  }

  private void roles(Episode episode, Scene scene, List<Hit<Cue>> hits) {
    double weight = scene.sentence().isTitle() ? 1 : episode.scenes.size() <= 2 ? 2 : 1;
    for (Hit<Cue> hit : hits) {
      Roles roles = new Roles(scene, hit);
      Predicate<String> armed = id -> cast.isMilitant(id) || cast.isState(id);
      ActorMention agent = roles.agent(armed);
      boolean mutual = hit.value() == Cue.CLASH;
      if (agent != null) {
        episode.agent(agent, mutual ? weight / 4 : weight);
        if (!mutual && Story.isOpening(scene)) {
          episode.starters.add(agent.actorId());
        }
      }
      ActorMention patient =
          roles.patient(
              id -> !id.equals("UNKNOWN") && (agent == null || !id.equals(agent.actorId())));
      if (patient != null && patient.rank() == null && !cast.isParty(patient.actorId())) {
        episode.patient(patient, weight * (roles.isObject(patient) ? 2 : 0.5));
      }
    }
  }

  private void settle(Episode e) {
    for (Scene scene : e.scenes) {
      if (e.place == null && !scene.cues().isEmpty()) {
        e.place = story.fallbackPlace(scene, scene.cues().get(0).from());
      }
    }
  }

  /** Blasts that turn out to be those of an air strike belong to it. */
  private static void join(List<Episode> episodes) {
    for (Episode air : List.copyOf(episodes)) {
      if (air.kind != Episode.Kind.AIR) {
        continue;
      }
      for (Episode ground : List.copyOf(episodes)) {
        boolean echo = ground.kind == Episode.Kind.GROUND && ECHO.containsAll(ground.cues.keySet());
        if (echo && Setting.agree(air.place, ground.place)) {
          air.absorb(ground);
          episodes.remove(ground);
        }
      }
    }
  }

  /**
   * Where talks, truces or words lead the article, force that is only told as what came before them
   * is no news of its own. What shut a crossing is.
   */
  private boolean isContext(Episode e) {
    boolean peace =
        story.leads(
            Cue.TALKS,
            Cue.CEASEFIRE,
            Cue.MEDIATE,
            Cue.ACCUSE,
            Cue.THREATEN,
            Cue.DENY,
            Cue.REJECT,
            Cue.AGREE,
            Cue.SHUT,
            Cue.REOPEN,
            Cue.OPEN);
    Scene first = e.scenes.get(0);
    boolean overnight =
        story.leads(Cue.SHUT) && first.index() <= 1 && first.saysAny(List.of("night", "overnight"));
    if (peace
        && first.index() <= 2
        && !overnight
        && !first.sentence().isTitle()
        && isExplained(first)) {
      return true;
    }
    if (!peace || overnight || first.sentence().isTitle()) {
      return false;
    }
    boolean aside = e.scenes.stream().allMatch(s -> isExplained(s));
    boolean militants = first.index() > 3 && e.agents.keySet().stream().anyMatch(cast::isMilitant);
    return aside || (e.kind == Episode.Kind.GROUND && (e.tally.isEmpty() || militants));
  }

  private static boolean isExplained(Scene scene) {
    return scene.cues().stream()
        .filter(h -> h.value().isGround() || h.value().isAirborne())
        .allMatch(h -> scene.within(h.from() - 10, h.from(), CAUSES));
  }

  /** People die of other things than force. */
  private boolean isMishap(Episode e) {
    boolean means =
        e.cues.keySet().stream().anyMatch(c -> c.isGround() || c.isAirborne() || c == Cue.ABDUCT);
    boolean armed =
        !e.agents.isEmpty()
            && e.agents.keySet().stream().anyMatch(id -> cast.isMilitant(id) || cast.isForce(id));
    boolean guards =
        e.tally.get(Measure.KILLED, VictimSide.SECURITY) != null
            || e.tally.get(Measure.KILLED, VictimSide.MILITANT) != null;
    boolean mishap =
        e.scenes.stream().anyMatch(s -> s.words().stream().anyMatch(MISHAPS::contains));
    return !means && (mishap || !(armed || guards));
  }

  /** Whether there is enough to call it a happening. */
  private static boolean stands(Episode e) {
    boolean told = !e.tally.isEmpty() || e.place != null || e.scenes.get(0).index() <= 1;
    boolean means =
        e.cues.keySet().stream()
            .anyMatch(
                c ->
                    c.isGround()
                        || c.isAirborne()
                        || c == Cue.ABDUCT
                        || c == Cue.STRIKE
                        || c == Cue.AIRCRAFT);
    boolean first = e.scenes.get(0).index() <= 2;
    return told && (means || first);
  }
}
