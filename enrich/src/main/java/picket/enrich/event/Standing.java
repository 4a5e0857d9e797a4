package picket.enrich.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.text.PhraseTable.Hit;
import picket.enrich.text.Token;
import picket.enrich.time.TimeMention;
import picket.model.ReportStatus;
import picket.model.TimePrecision;

/**
 * Whether what a cue tells is news, or lies in the past, ahead, or nowhere.
 *
 * <p>Safe for several threads; holds only when the article was published.
 */
final class Standing {
  /** What lies further back than this is no longer an article's own happening. */
  private static final Duration NEWS = Duration.ofDays(4);

  private static final List<String> PAST =
      List.of(
          "last year",
          "last month",
          "in recent months",
          "in recent weeks",
          "in recent years",
          "in the past",
          "years ago",
          "months ago",
          "weeks ago",
          "year ago",
          "month ago",
          "previously",
          "since then",
          "earlier this year",
          "earlier this month",
          "this year",
          "so far this",
          "historically",
          "anniversary",
          "has stepped up",
          "have stepped up",
          "over the past",
          "in previous",
          "past attacks",
          "similar attacks",
          "was involved in",
          "has carried out",
          "have carried out",
          "used to",
          "mastermind",
          "recalled that",
          "to avenge",
          "first since",
          "blamed for",
          "in revenge for",
          "in the previous",
          "had been responsible");
  private static final List<String> AHEAD =
      List.of(
          "will",
          "would",
          "could",
          "might",
          "may",
          "should",
          "shall",
          "plans",
          "planned",
          "planning",
          "if",
          "unless",
          "threatened",
          "vowed",
          "can",
          "must");

  /** What is told only as the reason or the measure of something else has been told before. */
  private static final List<String> SINCE =
      List.of(
          "days after",
          "day after",
          "hours after",
          "weeks after",
          "week after",
          "reply to",
          "response to",
          "answer to",
          "retaliation for",
          "revenge for",
          "to avenge");

  /** What makes a man wanted, told beside what befell him. */
  private static final List<String> WANTED =
      List.of(
          "hunt for",
          "wanted for",
          "wanted in",
          "planner of",
          "planners of",
          "mastermind of",
          "masterminds of",
          "participants in",
          "suspected of",
          "convicted of",
          "charged with");

  private static final List<String> FINITE = List.of("was", "were", "has", "have", "had", "is");
  private static final List<String> FINITE_TAGS = List.of("VBD", "VBZ", "VBP");
  private static final List<String> STATING = List.of("root", "ccomp", "parataxis");
  private static final int SINCE_REACH = 14;
  private static final List<String> MEANT =
      List.of("will", "shall", "plans", "planned", "planning", "vowed", "threatened");
  private static final List<String> NOT =
      List.of("no", "not", "never", "without", "n't", "neither", "nor");

  private final @Nullable Instant published;

  Standing(@Nullable Instant published) {
    this.published = published;
  }

  /** The standing of what the words at this cue tell. */
  ReportStatus of(Scene scene, Hit<Cue> cue) {
    if (isPast(scene, cue) || isReason(scene, cue)) {
      return ReportStatus.BACKGROUND;
    }
    if (scene.within(cue.from() - 4, cue.from(), NOT)) {
      return ReportStatus.NEGATED;
    }
    boolean aim =
        scene.word(cue.from() - 1).equals("to") && !scene.word(cue.from() - 2).equals("tried");
    if ((aim && isVerb(scene, cue)) || scene.within(cue.from() - 5, cue.from(), AHEAD)) {
      boolean meant = scene.within(cue.from() - 5, cue.from(), MEANT);
      return meant ? ReportStatus.PLANNED : ReportStatus.HYPOTHETICAL;
    }
    return ReportStatus.NEW;
  }

  private static boolean isVerb(Scene scene, Hit<Cue> cue) {
    return scene.sentence().tokens().get(cue.from()).tag().equals("VB");
  }

  private static boolean isStated(Token verb) {
    return FINITE_TAGS.contains(verb.tag()) && STATING.contains(verb.relation());
  }

  /** Whether the sentence looks back. */
  boolean isPast(Scene scene, Hit<Cue> cue) {
    return isPast(scene) || old(scene, cue);
  }

  /**
   * "A week after the raid on the convoy": up to the next comma, and not what the sentence says.
   */
  private static boolean isReason(Scene scene, Hit<Cue> cue) {
    if (isStated(scene.sentence().tokens().get(cue.from()))) {
      return false;
    }
    int from = Math.max(0, cue.from() - SINCE_REACH);
    for (int i = cue.from() - 1; i >= from && !scene.word(i).equals(","); i--) {
      String pair = scene.word(i - 1) + " " + scene.word(i);
      boolean wanted = WANTED.contains(pair) && !scene.within(i, cue.from(), FINITE);
      if (SINCE.contains(pair) || wanted) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence as a whole is about earlier things: worded so, or dated well before. */
  boolean looksBack(Scene scene) {
    return isPast(scene)
        || (published != null
            && scene.times().stream().anyMatch(t -> t.span().to().isBefore(published.minus(NEWS))));
  }

  boolean isPast(Scene scene) {
    boolean then = scene.says("at the time") && !scene.says("at the time of");
    return then || scene.saysAny(PAST) || yearsBack(scene);
  }

  private boolean yearsBack(Scene scene) {
    return published != null
        && scene.times().stream().anyMatch(t -> t.span().precision() == TimePrecision.YEAR);
  }

  private boolean old(Scene scene, Hit<Cue> cue) {
    TimeMention nearest = nearest(scene, cue);
    return published != null
        && nearest != null
        && nearest.span().to().isBefore(published.minus(NEWS));
  }

  static @Nullable TimeMention nearest(Scene scene, Hit<Cue> cue) {
    TimeMention best = null;
    int least = Integer.MAX_VALUE;
    for (TimeMention time : scene.times()) {
      int away =
          Math.min(
              Math.abs(time.range().from() - cue.to()), Math.abs(cue.from() - time.range().to()));
      if (away < least) {
        best = time;
        least = away;
      }
    }
    return best;
  }
}
