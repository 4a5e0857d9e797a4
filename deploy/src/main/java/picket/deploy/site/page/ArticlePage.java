package picket.deploy.site.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picket.deploy.archive.ArchiveItem;
import picket.model.theatre.Source;

/**
 * An article's page: what its template has to say.
 *
 * @param source the outlet
 * @param item the article
 * @param around what stands beside it
 * @param make how the outlet's pages are built
 * @param charset in which this page is sent
 */
public record ArticlePage(
    Source source, ArchiveItem item, Neighbours around, PageMake make, Charset charset) {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);
  private static final int SHORTEST_TAG = 5;
  private static final int TAGS = 4;
  private static final int LONGEST_QUOTE = 120;

  /** Puts a page together; it is sent in UTF-8 where the make's own charset lacks a character. */
  public static ArticlePage of(Source source, ArchiveItem item, Neighbours around, PageMake make) {
    ArticlePage page = new ArticlePage(source, item, around, make, make.charset());
    return make.charset().newEncoder().canEncode(page.html())
        ? page
        : new ArticlePage(source, item, around, make, StandardCharsets.UTF_8);
  }

  /** The whole page. */
  public String html() {
    StringOutput html = new StringOutput();
    TEMPLATES.render(make.template(), Map.of("page", this), html);
    return html.toString();
  }

  /** For the header; old software leaves the charset to the page itself. */
  public String contentType() {
    return make == PageMake.AGENCY ? "text/html" : "text/html; charset=utf-8";
  }

  public String outlet() {
    return source.name();
  }

  public String url() {
    return item.url();
  }

  /** Address of the front page. */
  public String home() {
    return source.home().isEmpty() ? "/" : source.home();
  }

  public String title() {
    return item.title();
  }

  public String summary() {
    return item.summary();
  }

  /** As the archive has it; null where there is none. */
  public @Nullable String byline() {
    return blankToNull(item.byline());
  }

  public @Nullable String section() {
    return blankToNull(item.section());
  }

  /** ISO 639-1; null where the archive does not say. */
  public @Nullable String language() {
    return item.language().equals("und") ? null : item.language();
  }

  public @Nullable Stamp published() {
    return Stamp.of(item.publishedAt());
  }

  /** Null on a page without a date too. */
  public @Nullable Stamp updated() {
    return onDatedPage(item.updatedAt());
  }

  /** When the page is looked at; null on a page without a date. */
  public @Nullable Stamp today() {
    return onDatedPage(around.today());
  }

  private @Nullable Stamp onDatedPage(@Nullable Instant time) {
    return item.publishedAt() == null ? null : Stamp.of(time);
  }

  /** The text, each paragraph as HTML. */
  public List<String> paragraphs() {
    Typesetting typesetting = new Typesetting(host(), make != PageMake.AGENCY);
    return plain().stream().map(typesetting::html).toList();
  }

  /** The same, with the place of each. */
  public List<Paragraph> counted() {
    List<String> html = paragraphs();
    return IntStream.range(0, html.size())
        .mapToObj(n -> new Paragraph(n + 1, html.get(n)))
        .toList();
  }

  /** The first words of the last paragraph, to be set apart as a quotation. */
  public String quote() {
    List<String> plain = plain();
    String last = plain.isEmpty() ? "" : plain.get(plain.size() - 1);
    return last.length() <= LONGEST_QUOTE
        ? last
        : last.substring(0, Math.max(last.lastIndexOf(' ', LONGEST_QUOTE), 0)) + " …";
  }

  /** The text, each paragraph as it is. */
  public List<String> plain() {
    return Arrays.stream(item.text().split("\\n\\s*\\n"))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  /** Other articles of the outlet; none of them dated on a page without a date. */
  public List<Teaser> others() {
    return around.others().stream().map(this::teaser).toList();
  }

  private Teaser teaser(ArchiveItem other) {
    return new Teaser(
        other.url(), other.title(), other.summary(), onDatedPage(other.publishedAt()));
  }

  public List<ReaderComment> comments() {
    return ReaderComment.below(item.url(), outlet());
  }

  /** Names in the headline. */
  public List<String> tags() {
    return Arrays.stream(item.title().split("[^\\p{L}]+"))
        .filter(word -> word.length() >= SHORTEST_TAG && Character.isUpperCase(word.charAt(0)))
        .distinct()
        .limit(TAGS)
        .toList();
  }

  /** What software numbers the article by; it stays. */
  public int number() {
    return 10_000 + Draw.of(item.url(), 0, 90_000);
  }

  /** House number of the outlet, and other figures that stay. */
  public int houseNumber() {
    return 1 + Draw.of(source.id(), 0, 180);
  }

  /** NewsArticle in JSON-LD, on the clock of a place so many hours east of Greenwich. */
  public String jsonLd(int hours) {
    return StructuredData.article(this, hours);
  }

  /** A graph in JSON-LD. */
  public String jsonLdGraph() {
    return StructuredData.graph(this);
  }

  /** What an application keeps of the other articles, as JSON. */
  public String state() {
    return StructuredData.script(
        around.others().stream()
            .map(other -> List.of(other.url(), other.title(), other.summary()))
            .toList());
  }

  private String host() {
    return home().replaceFirst("^https?://", "").replaceFirst("/.*$", "");
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
