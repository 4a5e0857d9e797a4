package picket.ingest.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import picket.ingest.markup.Bylines;
import picket.ingest.markup.PlainText;

/** Reads who wrote an article, where in the paper and in which language. */
final class Particulars {
  private static final List<String> AUTHOR =
      List.of("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl");
  private static final List<String> SECTION =
      List.of("article:section", "articlesection", "parsely-section", "section");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
  private static final int LONGEST_SECTION = 60;

  private final Document page;
  private final LinkedArticle linked;
  private final Meta meta;

  Particulars(Document page, LinkedArticle linked, Meta meta) {
    this.page = page;
    this.linked = linked;
    this.meta = meta;
  }

  @Nullable String byline() {
    String told = Bylines.nameIn(linked.authors());
    if (told == null) {
      told = Bylines.nameIn(meta.first(AUTHOR));
    }
    return told != null
        ? told
        : shown(
            "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline, .author-name, .by-author, .author");
  }

  private @Nullable String shown(String selector) {
    for (Element element : page.select(selector)) {
      String name =
          Bylines.nameIn(element.hasAttr("content") ? element.attr("content") : element.text());
      if (name != null && name.length() <= LONGEST_SECTION) {
        return name;
      }
    }
    return null;
  }

  @Nullable String section() {
    for (String told : List.of(meta.first(SECTION), linked.section(), crumb())) {
      if (!told.isEmpty() && told.length() <= LONGEST_SECTION) {
        return told;
      }
    }
    return null;
  }

  /** The last of the crumbs that lead from the front page to this one, but for the page itself. */
  private String crumb() {
    String section = "";
    for (Element link :
        page.select("[class*=breadcrumb] a, [id*=breadcrumb] a, [aria-label=breadcrumb] a")) {
      String text = PlainText.fold(link.text());
      boolean home = text.toLowerCase(Locale.ROOT).matches("home|front page|news home|start");
      if (!text.isEmpty() && !home) {
        section = text;
      }
    }
    return section;
  }

  @Nullable String language() {
    Element html = page.selectFirst("html");
    String declared =
        html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
    for (String tag :
        List.of(
            declared,
            linked.language(),
            meta.first(List.of("og:locale", "language", "dc.language")))) {
      String first = tag.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
      if (LANGUAGE.matcher(first).matches()) {
        return first;
      }
    }
    return null;
  }

  @Nullable String canonical() {
    Element link = page.selectFirst("link[rel~=(?i)^canonical$]");
    String address = link == null ? "" : link.absUrl("href");
    try {
      URI uri = new URI(address);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web && uri.getHost() != null ? address : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
