package picket.deploy.site;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.deploy.archive.ArchiveItem;
import picket.deploy.site.page.Markup;
import picket.model.theatre.Source;

/**
 * Writes Atom 1.0. Times keep their fraction of a second.
 *
 * <p>An entry has {@code updated} only where the archive has it. The standard asks for one in each,
 * but a time that no outlet gave would be taken for news of a change.
 */
final class AtomFeed {
  private AtomFeed() {}

  /**
   * Writes the feed.
   *
   * @param html whether titles and teasers are HTML
   */
  static String write(Source source, List<ArchiveItem> items, boolean html) {
    FeedXml xml =
        new FeedXml()
            .open("feed", "xmlns", "http://www.w3.org/2005/Atom")
            .element("title", source.name())
            .element("id", source.feeds().get(0))
            .empty("link", "rel", "self", "href", source.feeds().get(0))
            .empty("link", "rel", "alternate", "type", "text/html", "href", source.home())
            .element("updated", text(FeedFormat.lastTold(items)));
    items.forEach(item -> write(xml, item, html));
    return xml.close().done();
  }

  private static void write(FeedXml xml, ArchiveItem item, boolean html) {
    String type = html ? "html" : "text";
    xml.open("entry")
        .element("title", html ? Markup.escaped(item.title()) : item.title(), "type", type)
        .empty("link", "rel", "alternate", "type", "text/html", "href", item.url())
        .element("id", item.url())
        .element("published", text(item.publishedAt()))
        .element("updated", text(item.updatedAt()));
    if (item.byline() != null) {
      xml.open("author").element("name", item.byline()).close();
    }
    if (item.section() != null) {
      xml.empty("category", "term", item.section());
    }
    xml.element("summary", html ? Markup.teaser(item.summary()) : item.summary(), "type", type)
        .close();
  }

  private static @Nullable String text(@Nullable Instant time) {
    return time == null ? null : time.toString();
  }
}
