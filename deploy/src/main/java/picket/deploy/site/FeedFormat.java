package picket.deploy.site;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picket.deploy.archive.ArchiveItem;
import picket.model.theatre.Source;

/** How an outlet writes its feed: what news sites send, with their habits. */
enum FeedFormat {
  /** RSS whose teasers are HTML, escaped once more. */
  RSS_OF_HTML("application/rss+xml; charset=utf-8") {
    @Override
    String write(Source source, List<ArchiveItem> items) {
      return RssFeed.write(source, items, true);
    }
  },
  /** Atom of plain text. */
  ATOM("application/atom+xml; charset=utf-8") {
    @Override
    String write(Source source, List<ArchiveItem> items) {
      return AtomFeed.write(source, items, false);
    }
  },
  /** RSS of plain text, sent as any XML. */
  RSS("text/xml; charset=utf-8") {
    @Override
    String write(Source source, List<ArchiveItem> items) {
      return RssFeed.write(source, items, false);
    }
  },
  /** Atom whose teasers are HTML. */
  ATOM_OF_HTML("application/atom+xml") {
    @Override
    String write(Source source, List<ArchiveItem> items) {
      return AtomFeed.write(source, items, true);
    }
  };

  private final String contentType;

  FeedFormat(String contentType) {
    this.contentType = contentType;
  }

  /** In turn: half of the outlets write RSS, half Atom. */
  static FeedFormat ofOutlet(int position) {
    return values()[position % values().length];
  }

  /** The whole feed, in the order given, as XML in UTF-8. */
  abstract String write(Source source, List<ArchiveItem> items);

  String contentType() {
    return contentType;
  }

  /** The last time that any entry tells; null where none tells one. */
  static @Nullable Instant lastTold(List<ArchiveItem> items) {
    return items.stream()
        .flatMap(item -> Stream.of(item.publishedAt(), item.updatedAt()))
        .filter(Objects::nonNull)
        .max(Instant::compareTo)
        .orElse(null);
  }

  static Instant toSecond(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS);
  }
}
