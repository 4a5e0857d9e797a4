package picket.ingest.seen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picket.ingest.time.PublicationTime;
import picket.model.Article;
import picket.model.Seen;

/**
 * What was published already, and so: whether a draft is news.
 *
 * <p>An article is known by its own address, its revisions by their content. Not thread-safe.
 */
public final class SeenBook {
  private final Map<String, Seen> byListing = new HashMap<>();
  private final Map<String, Seen> byArticle = new HashMap<>();

  /**
   * What becomes of a draft.
   *
   * @param seen to be kept of it
   * @param article to be published; null where it is no news
   */
  public record Decision(Seen seen, @Nullable Article article) {}

  /** What is known of a listed address; null where nothing is. */
  public @Nullable Seen find(String listing) {
    return byListing.get(listing);
  }

  /**
   * Decides what becomes of drafts, in their order; {@link #keep} the decisions once they stand.
   *
   * @param seenAt when they were seen
   */
  public List<Decision> decide(List<Draft> drafts, Instant seenAt) {
    Map<String, Seen> staged = new HashMap<>(); // a turn may hold one article twice
    List<Decision> decisions = new ArrayList<>();
    for (Draft draft : drafts) {
      String article = draft.articleId();
      Seen before = staged.getOrDefault(article, byArticle.get(article));
      Decision decision = decide(draft, before, seenAt);
      staged.put(article, decision.seen());
      decisions.add(decision);
    }
    return decisions;
  }

  private static Decision decide(Draft draft, @Nullable Seen before, Instant seenAt) {
    String hash = hash(draft, before);
    boolean news = before == null || !hash.equals(before.contentHash());
    int revision = (before == null ? -1 : before.revision()) + (news ? 1 : 0);
    Draft.Listing listing = draft.listing();
    Seen seen =
        new Seen(listing.id(), draft.articleId(), revision, hash, listing.listedAs(), seenAt, 0);
    return new Decision(seen, news ? article(draft, hash, revision, seenAt) : null);
  }

  /** Words of a second feed change nothing in an article that came by another listing. */
  private static String hash(Draft draft, @Nullable Seen before) {
    if (before == null || draft.fromPage() || before.listing().equals(draft.listing().id())) {
      return draft.contentHash();
    }
    return before.contentHash() == null ? draft.contentHash() : before.contentHash();
  }

  /** Takes note of what stands now. */
  public void keep(Seen seen) {
    byListing.put(seen.listing(), seen);
    String article = seen.articleId();
    if (article != null) {
      byArticle.merge(article, seen, (a, b) -> b.revision() >= a.revision() ? b : a);
    }
  }

  /** How many addresses are known. */
  public int size() {
    return byListing.size();
  }

  private static Article article(Draft draft, String hash, int revision, Instant seenAt) {
    PublicationTime published =
        PublicationTime.of(draft.feedTimes(), draft.pageTimes(), revision, seenAt);
    Draft.Story story = draft.story();
    return new Article(
        draft.articleId(),
        draft.url().text(),
        draft.sourceId(),
        story.title(),
        story.summary(),
        story.text(),
        story.language(),
        story.byline(),
        story.section(),
        published.at(),
        published.quality(),
        seenAt,
        revision,
        hash);
  }
}
