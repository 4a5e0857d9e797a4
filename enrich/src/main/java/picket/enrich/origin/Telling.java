package picket.enrich.origin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as a telling of a story.
 *
 * @param articleId the article
 * @param revision its latest revision
 * @param sourceId its outlet
 * @param credited id of the outlet that it credits; null where it credits none that is known
 * @param publishedAt publication time of its first revision
 * @param seenAt when its first revision was seen
 * @param signature of its latest revision
 * @param originId the story
 */
public record Telling(
    String articleId,
    int revision,
    String sourceId,
    @Nullable String credited,
    Instant publishedAt,
    Instant seenAt,
    List<Integer> signature,
    String originId) {

  public Telling {
    signature = List.copyOf(signature);
  }
}
