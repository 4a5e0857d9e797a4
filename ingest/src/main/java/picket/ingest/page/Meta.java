package picket.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import picket.ingest.markup.PlainText;

/** The meta elements of a page by name or property, in lower case; the first of a name counts. */
final class Meta {
  private static final int MOST = 500;

  private final TreeMap<String, String> contents = new TreeMap<>();

  Meta(Document page) {
    for (Element meta : page.getElementsByTag("meta").stream().limit(MOST).toList()) {
      String content = PlainText.fold(meta.attr("content"));
      for (String key : List.of("property", "name", "itemprop")) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          contents.putIfAbsent(name, content);
        }
      }
    }
  }

  /** The content of the first of these names that the page has; empty where it has none. */
  String first(List<String> names) {
    for (String name : names) {
      String content = contents.get(name);
      if (content != null) {
        return content;
      }
    }
    return "";
  }

  String get(String name) {
    return contents.getOrDefault(name, "");
  }
}
