package picket.ingest.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.IllegalAddException;
import org.jspecify.annotations.Nullable;
import picket.ingest.markup.PlainText;
import picket.ingest.xml.BrokenXmlException;
import picket.ingest.xml.XmlLimits;
import picket.ingest.xml.XmlTree;

/**
 * Reads RSS and Atom with Rome, which is shown one entry at a time: whatever an entry holds, the
 * others are read.
 *
 * <p>Thread-safe. Never throws for what a document holds: that is a {@link ParsedFeed.Unreadable}.
 */
public final class RomeFeedParser {
  /** No feed that is asked for every few minutes needs more. */
  private static final int MOST_ENTRIES = 2_000;

  private static final int SHOWN_TITLE = 60;

  /**
   * Reads a feed.
   *
   * @param contentType the header as sent; null where none was
   * @param url address that answered, against which relative links are resolved
   */
  public ParsedFeed parse(byte[] bytes, @Nullable String contentType, String url) {
    try {
      String xml = FeedCleaner.clean(bytes, contentType);
      return read(new FeedTree(XmlTree.of(xml, XmlLimits.OF_FEEDS)), url);
    } catch (UnreadableFeedException e) {
      return new ParsedFeed.Unreadable(e.reason());
    } catch (BrokenXmlException e) {
      return new ParsedFeed.Unreadable(e.reason());
    } catch (IllegalAddException e) {
      return new ParsedFeed.Unreadable("its namespaces contradict each other");
    }
  }

  private static ParsedFeed read(FeedTree tree, String url) {
    EntryReader reader = new EntryReader(tree.isAtom());
    List<FeedEntry> entries = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    int last = Math.min(tree.entries().size(), MOST_ENTRIES);
    for (int i = 0; i < last; i++) {
      Element element = tree.entries().get(i);
      EntryLink link = EntryLink.of(element, url);
      String problem = link.problem();
      if (link.url() != null) {
        try {
          entries.add(reader.read(entry(tree, element), link.url(), EntryTimes.of(element)));
        } catch (FeedException e) {
          problem = "it cannot be read: " + e.getMessage();
        }
      }
      if (!problem.isEmpty()) {
        skipped.add("entry " + (i + 1) + title(element) + ": " + problem);
      }
    }
    if (last < tree.entries().size()) {
      skipped.add("all entries after the first " + MOST_ENTRIES);
    }
    return new ParsedFeed.Feed(title(tree, reader), entries, TimeToLive.of(tree.head()), skipped);
  }

  private static SyndEntry entry(FeedTree tree, Element element) throws FeedException {
    return feed(tree.documentOf(element)).getEntries().stream()
        .findFirst()
        .orElseThrow(() -> new FeedException("it is of another dialect than its feed"));
  }

  private static String title(FeedTree tree, EntryReader reader) {
    try {
      return reader.line(feed(tree.headDocument()).getTitleEx());
    } catch (FeedException e) {
      return "";
    }
  }

  private static SyndFeed feed(Document document) throws FeedException {
    try {
      return new SyndFeedInput(false, Locale.ROOT).build(document);
    } catch (RuntimeException e) {
      // Rome meets what it does not expect with null pointers and wrong arguments
      throw new FeedException("Rome does not understand it", e);
    }
  }

  private static String title(Element entry) {
    Element title = entry.getChild("title", entry.getNamespace());
    String text = title == null ? "" : PlainText.ofHtml(title.getText());
    if (text.isEmpty()) {
      return "";
    }
    return " \""
        + (text.length() > SHOWN_TITLE ? text.substring(0, SHOWN_TITLE) + "…" : text)
        + '"';
  }
}
