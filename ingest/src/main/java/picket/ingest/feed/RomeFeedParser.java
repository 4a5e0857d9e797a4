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
    Sifting sifting = new Sifting(tree, url);
    int last = Math.min(tree.entries().size(), MOST_ENTRIES);
    for (int i = 0; i < last; i++) {
      sifting.take(i + 1, tree.entries().get(i));
    }
    if (last < tree.entries().size()) {
      sifting.skipped.add("all entries after the first " + MOST_ENTRIES);
    }
    FeedHead head = HeadReader.read(tree, title(tree, sifting.reader), url);
    return new ParsedFeed.Feed(
        head, sifting.items, sifting.entries, TimeToLive.of(tree.head()), sifting.skipped);
  }

  /** Parts the items that lead to an article from those that do not. */
  private static final class Sifting {
    private final FeedTree tree;
    private final String url;
    private final EntryReader reader;
    private final List<ListedItem> items = new ArrayList<>();
    private final List<FeedEntry> entries = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    Sifting(FeedTree tree, String url) {
      this.tree = tree;
      this.url = url;
      this.reader = new EntryReader(tree.isAtom());
    }

    void take(int number, Element element) {
      EntryLink link = EntryLink.of(element, url);
      String problem = link.problem();
      try {
        SyndEntry entry = entry(tree, element);
        ListedItem item = reader.listed(entry, element, link, EntryTimes.of(element));
        items.add(item);
        if (item.link() != null) {
          entries.add(reader.entry(entry, item, item.link()));
        }
      } catch (FeedException e) {
        problem = link.url() == null ? problem : "it cannot be read: " + e.getMessage();
      }
      if (!problem.isEmpty()) {
        skipped.add("entry " + number + title(element) + ": " + problem);
      }
    }
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
