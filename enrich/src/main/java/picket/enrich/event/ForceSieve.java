package picket.enrich.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.explain.Why;
import picket.model.Measure;
import picket.model.ReportStatus;
import picket.model.TimeSpan;
import picket.model.VictimSide;

/** Joins what is one happening, and drops what is none: context, mishaps, mere mentions. */
final class ForceSieve {
  /** Words that an air strike and a fight on the ground have in common. */
  static final List<Cue> ECHO =
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
          "blaze",
          "firefighters",
          "stampede",
          "derailed",
          "collapsed",
          "drowned",
          "crash",
          "crashed");
  private static final List<String> KILLED =
      List.of("killed", "kill", "kills", "killing", "die", "dies", "dead");

  /** What leads an article that is about words and gates rather than about force. */
  private static final Cue[] PEACEFUL = {
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
    Cue.OPEN
  };

  private static final int OPENING = 2;

  private final Story story;
  private final Cast cast;

  ForceSieve(Story story) {
    this.story = story;
    this.cast = story.cast();
  }

  void sift(List<Episode> episodes) {
    join(episodes);
    episodes.removeIf(
        e -> {
          Why why = against(e);
          if (why != null) {
            story.notes().passed(e, why);
          }
          return why != null && why != Why.CONTEXT;
        });
    episodes.stream().filter(this::isContext).forEach(e -> e.status = ReportStatus.BACKGROUND);
  }

  /** What speaks against an episode; null where it is a happening. */
  private @Nullable Why against(Episode e) {
    if (!stands(e)) {
      return Why.LITTLE;
    }
    if (isHarmless(e)) {
      return isMishap(e) ? Why.MISHAP : Why.NO_PARTY;
    }
    return isContext(e) ? Why.CONTEXT : null;
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
    boolean peace = story.leads(PEACEFUL) || (!story.leadsForce() && story.opensWith(PEACEFUL));
    Scene first = e.scenes.get(0);
    if (peace && first.index() > OPENING && isEarlier(e)) {
      return true;
    }
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

  /** Whether it is of a day before, or of none that is told. */
  private boolean isEarlier(Episode e) {
    TimeSpan when = e.when;
    Instant published = story.published();
    return published != null
        && (when == null || when.to().isBefore(published.minus(Duration.ofHours(12))));
  }

  private static boolean isExplained(Scene scene) {
    return scene.cues().stream()
        .filter(h -> h.value().isGround() || h.value().isAirborne() || h.value() == Cue.ABDUCT)
        .allMatch(h -> scene.within(h.from() - 10, h.from(), CAUSES));
  }

  private static boolean isMishap(Episode e) {
    return e.scenes.stream().anyMatch(s -> s.words().stream().anyMatch(MISHAPS::contains));
  }

  /** A headline without a text has no room for the hand or the weapon: "Four killed in Turbat". */
  private boolean isBareHeadline(Episode e) {
    return story.isHeadlineAlone()
        && (!e.tally.isEmpty() || e.place != null)
        && e.scenes.get(0).words().stream().anyMatch(KILLED::contains);
  }

  /** People die of other things than force. */
  private boolean isHarmless(Episode e) {
    boolean means =
        e.cues.keySet().stream().anyMatch(c -> c.isGround() || c.isAirborne() || c == Cue.ABDUCT);
    boolean armed =
        !e.agents.isEmpty()
            && e.agents.keySet().stream().anyMatch(id -> cast.isMilitant(id) || cast.isForce(id));
    boolean guards =
        e.tally.get(Measure.KILLED, VictimSide.SECURITY) != null
            || e.tally.get(Measure.KILLED, VictimSide.MILITANT) != null;
    return !means && (isMishap(e) || !(armed || guards || isBareHeadline(e)));
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
    return told && (means || first || e.laid);
  }
}
