package picket.ingest.feed;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import picket.ingest.markup.Bylines;
import picket.ingest.markup.PlainText;

/** Reads the texts of an entry as Rome holds it. */
final class EntryReader {
  private final boolean atom;

  /**
   * @param atom whether the texts say for themselves that they are HTML; in RSS all may be
   */
  EntryReader(boolean atom) {
    this.atom = atom;
  }

  /** The item with all that it says. */
  ListedItem listed(SyndEntry entry, Element element, EntryLink link, EntryTimes times) {
    return new ListedItem(
        ItemId.of(element),
        link.url(),
        line(entry.getTitleEx()),
        line(entry.getDescription()),
        content(entry),
        times.published(),
        times.updated(),
        ItemAuthors.of(element));
  }

  /** The item as one that leads to an article. */
  FeedEntry entry(SyndEntry entry, ListedItem item, String link) {
    return new FeedEntry(
        link,
        item.title(),
        item.summary(),
        item.content(),
        item.published(),
        item.updated(),
        byline(entry),
        section(entry));
  }

  /** A text in one line; empty where there is none. */
  String line(@Nullable SyndContent content) {
    return String.join(" ", paragraphs(content));
  }

  private List<String> paragraphs(@Nullable SyndContent content) {
    if (content == null || content.getValue() == null) {
      return List.of();
    }
    return isHtml(content)
        ? PlainText.paragraphsOfHtml(content.getValue())
        : PlainText.paragraphsOf(content.getValue());
  }

  private boolean isHtml(SyndContent content) {
    String type = content.getType();
    return !atom || (type != null && type.toLowerCase(Locale.ROOT).contains("html"));
  }

  private String content(SyndEntry entry) {
    return entry.getContents().stream()
        .filter(content -> content.getValue() != null)
        .map(content -> String.join("\n\n", paragraphs(content)))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static @Nullable String byline(SyndEntry entry) {
    String persons =
        entry.getAuthors().stream()
            .map(SyndPerson::getName)
            .map(EntryReader::name)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(", "));
    return persons.isEmpty() ? name(entry.getAuthor()) : persons;
  }

  private static @Nullable String name(@Nullable String given) {
    return given == null ? null : Bylines.nameIn(PlainText.ofHtml(given));
  }

  private static @Nullable String section(SyndEntry entry) {
    for (SyndCategory category : entry.getCategories()) {
      String label = category.getLabel() != null ? category.getLabel() : category.getName();
      String name = label == null ? "" : PlainText.ofHtml(label);
      if (!name.isEmpty()) {
        return name;
      }
    }
    return null;
  }
}
