package picket.ingest.feed;

import java.nio.charset.StandardCharsets;

/** Feeds as tests write them. */
final class FeedText {
  static final String URL = "https://wire.example/feeds/top.xml";

  private FeedText() {}

  static String rss(String items) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>Frontier Wire</title>
        <link>https://wire.example/</link><description>News</description>
        %s
        </channel></rss>
        """
        .formatted(items);
  }

  static String item(String inner) {
    return rss("<item><link>https://wire.example/a</link>" + inner + "</item>");
  }

  static String atom(String entries) {
    return """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Frontier Wire</title>
        %s
        </feed>
        """
        .formatted(entries);
  }

  static ParsedFeed parse(String text) {
    return new RomeFeedParser().parse(text.getBytes(StandardCharsets.UTF_8), null, URL);
  }

  static ParsedFeed.Feed feed(String text) {
    return parse(text) instanceof ParsedFeed.Feed feed ? feed : fail(parse(text));
  }

  static FeedEntry only(String text) {
    return feed(text).entries().get(0);
  }

  static String reason(String text) {
    return parse(text) instanceof ParsedFeed.Unreadable unreadable
        ? unreadable.reason()
        : "it was read";
  }

  private static ParsedFeed.Feed fail(ParsedFeed parsed) {
    throw new AssertionError("should be a feed, was " + parsed);
  }
}
