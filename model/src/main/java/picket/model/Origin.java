package picket.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One outlet's own story of an incident; its reprints elsewhere add nothing.
 *
 * @param id origin id, as in {@link EnrichedArticle}
 * @param sourceId outlet of the root report
 * @param bloc bloc of that outlet
 * @param articleId the article that told it first
 * @param firstAt publication time of that article
 * @param attribution whose word it rests on: {@link Report#OWN}, or the id of a party
 * @param actor the actor whom it names; null where it names none
 * @param affirms false where it only denies or mentions the incident
 * @param admission whether it carries the admission of a party against its interest
 */
public record Origin(
    String id,
    String sourceId,
    String bloc,
    String articleId,
    Instant firstAt,
    String attribution,
    @Nullable String actor,
    boolean affirms,
    boolean admission) {

  public Origin {
    Require.text(id, "Origin.id");
    Require.text(sourceId, "Origin.sourceId");
    Require.text(bloc, "Origin.bloc");
    Require.text(articleId, "Origin.articleId");
    Require.text(attribution, "Origin.attribution");
  }
}
