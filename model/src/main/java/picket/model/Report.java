package picket.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of one happening.
 *
 * @param n number of the report in its article, from 0; (article id, revision, n) is its identity
 * @param type what happened
 * @param status whether it is this article's news
 * @param actor who did it; {@link ActorRef#UNKNOWN} where nobody is named
 * @param target whom it was done to; null where it has none
 * @param place where; null where the article does not say
 * @param when when it happened; null where the article does not say (the publication time then
 *     bounds it)
 * @param figures by side and measure, at most one each
 * @param claims who asserts or denies what
 * @param attribution whose word the report rests on: {@link #OWN}, or the id of a party
 * @param corroborates false where the article denies, withdraws or merely mentions the happening
 * @param details what only some types have
 * @param evidence sentences, the best first, at least one
 * @param confidence how sure it is that the article says so, 0..1
 * @param rules ids of the rules that made it, in the order they fired
 */
public record Report(
    int n,
    IncidentType type,
    ReportStatus status,
    ActorRef actor,
    @Nullable ActorRef target,
    @Nullable PlaceRef place,
    @Nullable TimeSpan when,
    List<Figure> figures,
    List<Claim> claims,
    String attribution,
    boolean corroborates,
    Details details,
    List<Evidence> evidence,
    double confidence,
    List<String> rules) {

  /** The outlet speaks on its own word. */
  public static final String OWN = "OWN";

  public Report {
    Require.that(n >= 0, "Report.n must not be negative");
    Require.text(attribution, "Report.attribution");
    Require.share(confidence, "Report.confidence");
    figures = List.copyOf(figures);
    claims = List.copyOf(claims);
    evidence = List.copyOf(evidence);
    rules = List.copyOf(rules);
    Require.that(!evidence.isEmpty(), "Report.evidence must not be empty");
  }

  /** The number of a side, or null where the article gives none. */
  public @Nullable Count count(VictimSide side, Measure measure) {
    return figures.stream()
        .filter(figure -> figure.side() == side && figure.measure() == measure)
        .map(Figure::count)
        .findFirst()
        .orElse(null);
  }
}
