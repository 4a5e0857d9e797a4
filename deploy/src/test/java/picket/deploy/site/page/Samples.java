package picket.deploy.site.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import picket.deploy.archive.ArchiveItem;
import picket.model.theatre.Source;

/** Items to set, and what a browser shows of the pages. */
final class Samples {
  static final Instant MORNING = Instant.parse("2026-03-03T03:40:00Z");
  static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
  static final String TEXT =
      "WANA: “Nine” soldiers & 14 others weren’t <found> at 5 pm; a café's owner said \"no\" – twice…\n\n"
          + "Second one, with 3 lorries and Gul Zaman.";

  private static final Source SOURCE =
      new Source(
          "lamp",
          "The Lamp",
          "https://lamp.example/",
          "INTL",
          'F',
          "GB",
          "en",
          List.of("https://lamp.example/rss"),
          null);

  private Samples() {}

  static ArchiveItem item(String text, @Nullable Instant published, @Nullable Instant updated) {
    return new ArchiveItem(
        "x",
        "lamp",
        "https://lamp.example/a/1",
        published,
        updated,
        NOON,
        "Fire & <smoke> over \"Wana\"",
        "A teaser of its own.",
        "Gul Zaman",
        "Nation & World",
        text,
        "en");
  }

  static ArticlePage page(PageMake make, ArchiveItem item) {
    ArchiveItem other = item(TEXT, MORNING, null);
    return ArticlePage.of(SOURCE, item, new Neighbours(List.of(other, other), NOON), make);
  }

  static Document document(ArticlePage page) {
    return Jsoup.parse(page.html(), page.url());
  }

  /** What stands in the article of a page, where each make has it. */
  static List<String> paragraphs(PageMake make, Document page) {
    if (make == PageMake.COLUMN) {
      Element box = page.select(".story-text").get(0);
      box.select("br").forEach(br -> br.replaceWith(new TextNode("¶")));
      return Arrays.stream(box.text().split("¶\\s*¶")).map(Samples::shown).toList();
    }
    return page.select(where(make)).stream().map(p -> shown(p.text())).toList();
  }

  private static String where(PageMake make) {
    return switch (make) {
      case MINISTRY -> ".release > p";
      case BROADSHEET -> ".story-body > p";
      case COLUMN -> ".story-text";
      case AGENCY -> "p[align=justify]";
      case AMP -> "article > p";
      case PORTAL -> ".sty-para";
      case SEMANTIC -> "#main > article > p";
      case WORDPRESS -> ".entry-content > p";
      case APP -> "[data-component=text-block] p";
      case FIELDS -> ".field--name-body > p";
    };
  }

  private static String shown(String text) {
    return text.replace('\u00a0', ' ').strip();
  }

  static String sent(ArticlePage page, Charset readAs) {
    return new String(page.html().getBytes(page.charset()), readAs);
  }

  static String sent(ArticlePage page) {
    return sent(page, StandardCharsets.UTF_8);
  }
}
