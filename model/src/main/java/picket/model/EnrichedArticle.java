package picket.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reading and what the pipeline made of it: the public view of an article.
 *
 * <p>In JSON the components of the reading stand at the top level, beside the others.
 *
 * @param reading what the article says
 * @param originId id of the origin that the article belongs to: wire copies and reprints share one
 * @param duplicateOf article id of the origin's root, where this article is a copy of it; else null
 * @param incidents the incident of each report that was linked
 */
public record EnrichedArticle(
    Reading reading, String originId, @Nullable String duplicateOf, List<IncidentLink> incidents) {

  public EnrichedArticle {
    Require.text(originId, "EnrichedArticle.originId");
    incidents = List.copyOf(incidents);
  }

  /**
   * Which incident a report became part of.
   *
   * @param report number of the report in the article
   * @param incidentId the incident, as linked when the article was read; a later merge is told by
   *     the incident
   */
  public record IncidentLink(int report, String incidentId) {
    public IncidentLink {
      Require.text(incidentId, "IncidentLink.incidentId");
    }
  }
}
