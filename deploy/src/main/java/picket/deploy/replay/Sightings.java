package picket.deploy.replay;

import java.util.ArrayList;
import java.util.List;
import picket.deploy.archive.Archive;
import picket.deploy.archive.ArchiveItem;
import picket.deploy.outcome.Sighting;
import picket.ingest.identity.ArticleIdentity;
import picket.ingest.identity.CanonicalUrl;
import picket.ingest.seen.Draft;
import picket.ingest.seen.SeenBook;
import picket.ingest.time.Stamps;

/** Takes items of an archive as ingest would take them from feeds. Not thread-safe. */
public final class Sightings {
  private final SeenBook book = new SeenBook();

  private Sightings() {}

  /** One sighting for each item, in order. */
  public static List<Sighting> of(Archive archive) {
    Sightings sightings = new Sightings();
    List<Sighting> all = new ArrayList<>();
    archive.items().forEach(item -> all.add(sightings.take(item)));
    return all;
  }

  private Sighting take(ArchiveItem item) {
    Draft draft = draft(item);
    SeenBook.Decision decision = book.decide(List.of(draft), item.seenAt()).get(0);
    book.keep(decision.seen());
    return new Sighting(
        item.id(), draft.url().text(), decision.seen().revision(), decision.article());
  }

  private static Draft draft(ArchiveItem item) {
    CanonicalUrl url = CanonicalUrl.of(item.url());
    return new Draft(
        new Draft.Listing(ArticleIdentity.id(url), item.id()),
        url,
        item.source(),
        true,
        new Draft.Story(
            item.title(),
            item.summary(),
            item.text(),
            item.language(),
            item.byline(),
            item.section()),
        new Stamps(item.publishedAt(), item.updatedAt()),
        Stamps.NONE);
  }
}
