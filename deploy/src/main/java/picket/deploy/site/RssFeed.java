package picket.deploy.site;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picket.deploy.archive.ArchiveItem;
import picket.deploy.site.page.Markup;
import picket.model.theatre.Source;

/** Writes RSS 2.0. Times are told to the second, as RFC 822 has them. */
final class RssFeed {
  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private RssFeed() {}

  /**
   * Writes the feed.
   *
   * @param html whether teasers are HTML, and articles are named by their address
   */
  static String write(Source source, List<ArchiveItem> items, boolean html) {
    FeedXml xml =
        new FeedXml()
            .open(
                "rss",
                "version",
                "2.0",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom")
            .open("channel")
            .element("title", source.name())
            .element("link", source.home())
            .element("description", "The latest from " + source.name())
            .element("language", source.language().equals("und") ? null : source.language())
            .empty("atom:link", "rel", "self", "href", source.feeds().get(0))
            .element("pubDate", spoken(FeedFormat.lastTold(items)));
    items.forEach(item -> write(xml, source, item, html));
    return xml.close().close().done();
  }

  private static void write(FeedXml xml, Source source, ArchiveItem item, boolean html) {
    xml.open("item").element("title", item.title()).element("link", item.url());
    if (html) {
      xml.element("guid", item.url(), "isPermaLink", "true");
    } else {
      xml.element("guid", source.id() + "-" + number(item.url()), "isPermaLink", "false");
    }
    xml.element("description", html ? Markup.teaser(item.summary()) : item.summary())
        .element("pubDate", spoken(item.publishedAt()))
        .element("dc:creator", item.byline())
        .element("category", item.section());
    if (item.updatedAt() != null) {
      xml.element("dcterms:modified", FeedFormat.toSecond(item.updatedAt()).toString());
    }
    xml.close();
  }

  private static String number(String url) {
    return Integer.toUnsignedString(url.hashCode());
  }

  private static @Nullable String spoken(@Nullable Instant time) {
    return time == null ? null : RFC_822.format(time);
  }
}
