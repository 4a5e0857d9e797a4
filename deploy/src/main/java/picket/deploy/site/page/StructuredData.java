package picket.deploy.site.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picket.model.json.Json;

/** Data about an article for machines, as JSON-LD in the vocabulary of schema.org. */
final class StructuredData {
  private static final String CONTEXT = "https://schema.org";

  private StructuredData() {}

  /**
   * One NewsArticle.
   *
   * @param hours offset of the outlet's clock, east of Greenwich
   */
  static String article(ArticlePage page, int hours) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", CONTEXT);
    data.putAll(article(page, "NewsArticle", hours));
    return script(data);
  }

  /** A graph of page, article, trail and site, as plug-ins of blogs write it. */
  static String graph(ArticlePage page) {
    Map<String, Object> site = typed("WebSite");
    site.put("@id", page.home() + "#website");
    site.put("name", page.outlet());
    site.put("url", page.home());
    Map<String, Object> web = typed("WebPage");
    web.put("@id", page.url());
    web.put("name", page.title() + " - " + page.outlet());
    web.put("isPartOf", Map.of("@id", page.home() + "#website"));
    Map<String, Object> graph = new LinkedHashMap<>();
    graph.put("@context", CONTEXT);
    graph.put("@graph", List.of(article(page, "Article", 0), web, trail(page), site));
    return script(graph);
  }

  private static Map<String, Object> article(ArticlePage page, String type, int hours) {
    Map<String, Object> data = typed(type);
    data.put("headline", page.title());
    data.put("description", page.summary());
    data.put("mainEntityOfPage", page.url());
    put(data, "inLanguage", page.language());
    put(data, "articleSection", page.section());
    Stamp published = page.published();
    Stamp updated = page.updated();
    put(data, "datePublished", published == null ? null : published.east(hours));
    put(data, "dateModified", updated == null ? null : updated.east(hours));
    if (page.byline() != null) {
      Map<String, Object> author = typed("Person");
      author.put("name", page.byline());
      data.put("author", List.of(author));
    }
    Map<String, Object> publisher = typed("NewsMediaOrganization");
    publisher.put("name", page.outlet());
    data.put("publisher", publisher);
    return data;
  }

  private static Map<String, Object> trail(ArticlePage page) {
    Map<String, Object> home = typed("ListItem");
    home.put("position", 1);
    home.put("name", "Home");
    home.put("item", page.home());
    Map<String, Object> here = typed("ListItem");
    here.put("position", 2);
    here.put("name", page.title());
    Map<String, Object> trail = typed("BreadcrumbList");
    trail.put("itemListElement", List.of(home, here));
    return trail;
  }

  private static Map<String, Object> typed(String type) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", type);
    return data;
  }

  private static void put(Map<String, Object> data, String key, @Nullable String value) {
    if (value != null) {
      data.put(key, value);
    }
  }

  /** JSON that may stand in a script: no tag can end it. */
  static String script(Object data) {
    return Json.write(data).replace("<", "\\u003c").replace(">", "\\u003e");
  }
}
