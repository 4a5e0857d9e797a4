package picket.ingest.page;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import picket.ingest.markup.Charsets;
import picket.ingest.markup.Html;
import picket.ingest.markup.PlainText;
import picket.ingest.prose.ArticleText;

/**
 * Finds the article on a page.
 *
 * <p>Knows no outlet by name: it goes by what pages say of themselves, by how they are built and by
 * where the prose stands. Thread-safe. Never throws for what a page holds: that is a {@link
 * PageRead.Unreadable}.
 */
public final class JsoupPageReader {
  private static final int MOST_BYTES = 5_000_000;
  private static final int SHORTEST_TEXT = 40;
  private static final int SHORTEST_TOLD = 250;
  private static final int PROBE = 40;
  private static final List<String> TEASERS =
      List.of("og:description", "description", "twitter:description");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /**
   * Reads a page.
   *
   * @param contentType the header as sent; null where none was
   * @param url address that answered, against which relative addresses are resolved
   */
  public PageRead read(byte[] bytes, @Nullable String contentType, String url) {
    byte[] first = bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes;
    Document page = Html.parse(Charsets.decodeHtml(first, contentType), url);
    LinkedArticle linked = JsonLd.of(page);
    Meta meta = new Meta(page);
    String title = Headline.of(page, linked, meta);
    Particulars particulars = new Particulars(page, linked, meta);
    PageDates dates = new PageDates(page, linked, meta);
    OffsetDateTime updated = dates.updated();
    PageRead.Page read =
        new PageRead.Page(
            title,
            "",
            particulars.language(),
            particulars.byline(),
            particulars.section(),
            dates.published(),
            updated == null ? null : updated.toInstant(),
            particulars.canonical());
    String text = String.join("\n\n", text(page, title, meta, linked));
    return text.length() < SHORTEST_TEXT
        ? new PageRead.Unreadable("there is no article on it")
        : with(read, text);
  }

  private static List<String> text(Document page, String title, Meta meta, LinkedArticle linked) {
    List<String> shown = ArticleText.of(page.body(), title, meta.first(TEASERS));
    List<String> told = told(linked.body());
    return length(shown) * 2 < length(told) || tellsOtherwise(told, shown) ? told : shown;
  }

  /** Whether what is shown is another text, as when only teasers of other articles are. */
  private static boolean tellsOtherwise(List<String> told, List<String> shown) {
    String article = bare(String.join(" ", told));
    String page = bare(String.join(" ", shown));
    return article.length() >= SHORTEST_TOLD
        && Stream.of(0, article.length() / 3, article.length() / 2)
            .map(from -> article.substring(from, from + PROBE))
            .noneMatch(page::contains);
  }

  private static String bare(String text) {
    return NO_WORD.matcher(text).replaceAll("");
  }

  /** Some pages show their text only once their programs have run, but tell it to machines. */
  private static List<String> told(String body) {
    if (body.contains("</") || body.contains("<br")) {
      return PlainText.paragraphsOfHtml(body);
    }
    List<String> paragraphs = new ArrayList<>();
    for (String line : body.split("\\R", -1)) {
      String folded = PlainText.ofHtml(line);
      if (!folded.isEmpty()) {
        paragraphs.add(folded);
      }
    }
    return paragraphs;
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  private static PageRead.Page with(PageRead.Page read, String text) {
    return new PageRead.Page(
        read.title(),
        text,
        read.language(),
        read.byline(),
        read.section(),
        read.published(),
        read.updated(),
        read.canonical());
  }
}
