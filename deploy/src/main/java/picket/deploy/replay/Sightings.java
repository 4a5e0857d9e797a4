package picket.deploy.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.ingest.identity.ArticleIdentity;
import picket.ingest.identity.CanonicalUrl;
import picket.ingest.identity.Revisions;
import picket.ingest.time.PublicationTime;
import picket.model.Article;
import picket.model.Seen;
import picket.model.TimeQuality;

/** Takes items of an archive as ingest would take them from feeds. Not thread-safe. */
final class Sightings {
  private final SortedMap<String, Seen> seenByArticle = new TreeMap<>();

  private Sightings() {}

  /** One sighting for each item, in order. */
  static List<Sighting> of(Archive archive) {
    Sightings sightings = new Sightings();
    List<Sighting> all = new ArrayList<>();
    archive.items().forEach(item -> all.add(sightings.take(item)));
    return all;
  }

  private Sighting take(ArchiveItem item) {
    CanonicalUrl url = CanonicalUrl.of(item.url());
    String id = ArticleIdentity.id(url);
    String hash = ArticleIdentity.contentHash(item.title(), item.text());
    @Nullable Seen before = seenByArticle.get(id);
    OptionalInt next = Revisions.next(before, hash);
    int revision = next.orElseGet(() -> before == null ? 0 : before.revision());
    seenByArticle.put(id, new Seen(id, revision, hash, item.seenAt()));
    Article article = next.isPresent() ? article(item, url, id, hash, revision) : null;
    return new Sighting(item.id(), url.text(), revision, article);
  }

  private static Article article(
      ArchiveItem item, CanonicalUrl url, String id, String hash, int revision) {
    PublicationTime published =
        PublicationTime.of(
            item.publishedAt(), item.updatedAt(), TimeQuality.FEED, revision, item.seenAt());
    return new Article(
        id,
        url.text(),
        item.source(),
        item.title(),
        item.summary(),
        item.text(),
        item.language(),
        item.byline(),
        item.section(),
        published.at(),
        published.quality(),
        item.seenAt(),
        revision,
        hash);
  }
}
