package picket.enrich.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.explain.Why;
import picket.enrich.figure.Casualty;
import picket.enrich.text.PhraseTable.Hit;
import picket.enrich.time.TimeMention;
import picket.model.PlaceRef;
import picket.model.Precision;

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
  private static final List<String> SEVERAL =
      List.of(
          "separate incidents",
          "separate attacks",
          "different incidents",
          "different attacks",
          "separate shootings",
          "different parts of",
          "different areas of");
  private static final List<String> TWIN =
      List.of("twin blasts", "twin bomb", "twin bombings", "twin suicide", "two separate");
  private static final List<String> LATER =
      List.of(
          "day after",
          "days after",
          "hours after",
          "weeks after",
          "in answer to",
          "in response to",
          "were followed by");

  private static final int AFTERMATH = 3;

  private static final int LEAD = 6;

  private final Story story;
  private final Cast cast;
  private final Standing standing;
  private final ForceCues cues;
  private final ForceSieve sieve;
  private final Accounts accounts;
  private final Blame blame;

  ForceFinder(Story story, Standing standing, Accounts accounts) {
    this.story = story;
    this.cast = story.cast();
    this.standing = standing;
    this.cues = new ForceCues(story, standing);
    this.sieve = new ForceSieve(story);
    this.accounts = accounts;
    this.blame = new Blame(cast);
  }

  /** The episodes that are news, in the order of the text, and those that only explain it. */
  List<Episode> find() {
    List<Episode> episodes = new ArrayList<>();
    for (Scene scene : story.scenes()) {
      Map<Episode.Kind, List<Hit<Cue>>> hits = cues.in(scene, episodes);
      hits.forEach((kind, cues) -> place(episodes, scene, kind, cues, hits.size() > 1));
      if (hits.isEmpty()) {
        aftermath(episodes, scene);
      }
    }
    sieve.sift(episodes);
    episodes.forEach(this::settle);
    episodes.forEach(this::lay);
    return episodes;
  }

  private void place(
      List<Episode> episodes, Scene scene, Episode.Kind kind, List<Hit<Cue>> hits, boolean shared) {
    Hit<Cue> key = hits.get(0);
    boolean vague = scene.sentence().isTitle() && !Setting.isPlaced(scene);
    PlaceRef place = vague ? null : local(home(Setting.near(scene, key), scene, key));
    Episode episode = fitting(episodes, scene, kind, place);
    if (episode == null) {
      if (!opens(episodes, scene, kind, place, hits)) {
        story.notes().passed(scene, Why.ASIDE);
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
    count(episode, scene, shared ? own(scene, hits) : scene.casualties());
    roles(episode, scene, hits);
    if (kind == Episode.Kind.AIR) {
      second(episodes, scene, hits, episode);
    }
  }

  /** "Strikes in Kabul and Kandahar" are two. */
  private void second(List<Episode> episodes, Scene scene, List<Hit<Cue>> hits, Episode first) {
    PlaceRef other = Setting.second(scene, hits.get(0), first.place);
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

  /**
   * Where both sides are named, a third country's place is where somebody talks, not where he
   * fights.
   */
  private @Nullable PlaceRef home(@Nullable PlaceRef place, Scene scene, Hit<Cue> key) {
    if (place == null || isHome(place) || !story.namesBothSides()) {
      return place;
    }
    return Setting.near(scene, key, this::isHome);
  }

  private boolean isHome(PlaceRef place) {
    return cast.sides().stream().anyMatch(side -> side.country().equals(place.country()));
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
    if (isOneOfSeveral(episodes, scene, place)) {
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

  /**
   * "Three men were killed in separate incidents": what follows with a spot of its own is one of
   * them.
   */
  private static boolean isOneOfSeveral(
      List<Episode> episodes, Scene scene, @Nullable PlaceRef place) {
    return place != null
        && place.precision() == Precision.EXACT
        && !scene.casualties().isEmpty()
        && !scene.word(0).equals("the")
        && episodes.size() == 1
        && episodes.get(0).scenes.size() == 1
        && episodes.get(0).scenes.get(0).saysAny(SEVERAL);
  }

  /** Whether a sentence can tell of one more happening, rather than return to a known one. */
  private boolean opens(
      List<Episode> episodes,
      Scene scene,
      Episode.Kind kind,
      @Nullable PlaceRef place,
      List<Hit<Cue>> hits) {
    boolean aside = scene.index() > 1 && scene.saysAny(LATER);
    boolean named = scene.word(0).equals("the") && scene.says("identified as");
    if (aside || (named && !episodes.isEmpty()) || isGathering(scene, hits)) {
      return false;
    }
    boolean alone = episodes.stream().noneMatch(e -> e.kind == kind);
    boolean strong =
        !scene.casualties().isEmpty() || !scene.times().isEmpty() || isDone(scene, hits);
    if (alone) {
      return scene.index() <= 4 || (strong && place != null);
    }
    boolean bombed = kind == Episode.Kind.AIR && scene.index() <= LEAD && Setting.isPlaced(scene);
    if (bombed && place != null && place.precision() == Precision.EXACT) {
      return true;
    }
    boolean verb = hits.stream().anyMatch(h -> h.value() != Cue.KILL && h.value() != Cue.ROCKET);
    boolean dead =
        !scene.casualties().isEmpty() && Setting.isPlaced(scene) && !scene.says("hospital");
    boolean spot = place != null && place.precision() == Precision.EXACT;
    return strong && (verb ? place != null && place.precision() != Precision.ADM1 : dead && spot);
  }

  /** Whether the grammar says of a movement that it did it. */
  private boolean isDone(Scene scene, List<Hit<Cue>> hits) {
    return hits.stream()
        .filter(hit -> hit.value() != Cue.CLASH && hit.value() != Cue.KILL)
        .anyMatch(hit -> new Roles(scene, hit).doer(cast::isNamedMovement) != null);
  }

  /** A mere mention of bombers or fighters in a description is no happening. */
  private static boolean isGathering(Scene scene, List<Hit<Cue>> hits) {
    return scene.says("training") && hits.stream().allMatch(h -> h.value() == Cue.SUICIDE);
  }

  /** A sentence that only counts the victims belongs to the happening told last. */
  private void aftermath(List<Episode> episodes, Scene scene) {
    if (episodes.isEmpty() || scene.casualties().isEmpty() || standing.looksBack(scene)) {
      return;
    }
    Episode last = episodes.get(0);
    for (Episode episode : episodes) {
      last = episode.last().index() >= last.last().index() ? episode : last;
    }
    if (scene.index() - last.last().index() <= AFTERMATH) {
      last.add(scene, List.of());
      count(last, scene, scene.casualties());
    }
  }

  private void count(Episode episode, Scene scene, List<Casualty> casualties) {
    List<Casualty> main = accounts.main(episode, scene, casualties);
    if (!episode.parted
        && !episode.scenes.get(0).equals(scene)
        && tellsOfSeveral(episode.scenes.get(0))) {
      episode.parted = episode.tally.part(main);
    }
    episode.tally.add(main, casualty -> accounts.army(scene, casualty));
  }

  private static boolean tellsOfSeveral(Scene scene) {
    return scene.saysAny(SEVERAL) || scene.saysAny(TWIN);
  }

  private void roles(Episode episode, Scene scene, List<Hit<Cue>> hits) {
    double weight = scene.sentence().isTitle() ? 1 : episode.scenes.size() <= 2 ? 2 : 1;
    for (Hit<Cue> hit : hits) {
      Roles roles = new Roles(scene, hit);
      Predicate<String> armed = id -> cast.isMilitant(id) || cast.isState(id);
      ActorMention agent = roles.agent(armed);
      boolean mutual = hit.value() == Cue.CLASH;
      ActorMention doer = mutual ? null : roles.doer(cast::isForce);
      if (doer != null && doer.rank() == null) {
        episode.doer(doer, weight);
      }
      if (!mutual && roles.doer(armed) != null) {
        episode.laid = true;
      }
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

  /** Where no movement is told to have done it, the one that is blamed for it did. */
  private void lay(Episode e) {
    if (e.agents.keySet().stream().anyMatch(cast::isNamedMovement) || !e.doers.isEmpty()) {
      return;
    }
    int last = e.scenes.get(e.scenes.size() - 1).index();
    for (Scene scene : story.scenes()) {
      boolean near =
          e.scenes.contains(scene) || (scene.index() > last && scene.index() <= last + 2);
      ActorMention blamed = near ? blame.in(scene) : null;
      if (blamed != null) {
        e.agent(blamed, 1);
        return;
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
}
