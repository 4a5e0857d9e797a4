package picket.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import picket.ingest.markup.PlainText;

/**
 * Finds what a page says of its article in the linked data of schema.org.
 *
 * <p>Follows lists, graphs and main entities, but no lists of other articles.
 */
final class JsonLd {
  private static final int MOST_SCRIPTS = 50;
  private static final int MOST_NODES = 2_000;
  private static final List<String> LEADING_ON =
      List.of("@graph", "mainEntity", "mainEntityOfPage");
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private JsonLd() {}

  /** The page's article; one without any word where the page says nothing. */
  static LinkedArticle of(Document page) {
    for (Element script :
        page.select("script[type*=ld+json]").stream().limit(MOST_SCRIPTS).toList()) {
      JsonNode article = article(parse(script.data()));
      if (article != null) {
        return read(article);
      }
    }
    return LinkedArticle.NONE;
  }

  private static JsonNode parse(String text) {
    int start = text.indexOf('{');
    int list = text.indexOf('[');
    boolean wrapped = text.contains("<![CDATA[");
    int from = list >= 0 && !wrapped && (start < 0 || list < start) ? list : start;
    int to = Math.max(text.lastIndexOf('}'), wrapped ? -1 : text.lastIndexOf(']'));
    try {
      return from < 0 || to < from
          ? MAPPER.nullNode()
          : MAPPER.readTree(text.substring(from, to + 1));
    } catch (JsonProcessingException e) {
      return MAPPER.nullNode();
    }
  }

  private static @Nullable JsonNode article(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.removeFirst();
      if (node.isArray()) {
        node.forEach(open::addLast);
      } else if (isArticle(node)) {
        return node;
      } else {
        LEADING_ON.forEach(key -> open.addLast(node.path(key)));
      }
    }
    return null;
  }

  private static boolean isArticle(JsonNode node) {
    return strings(node.path("@type")).stream()
        .map(type -> type.toLowerCase(Locale.ROOT))
        .anyMatch(
            type ->
                type.endsWith("article") || type.endsWith("posting") || type.endsWith("report"));
  }

  private static LinkedArticle read(JsonNode article) {
    return new LinkedArticle(
        line(article.path("headline"), article.path("name")),
        article.path("articleBody").asText(""),
        String.join(", ", names(article.path("author"))),
        line(article.path("articleSection")),
        article.path("datePublished").asText(""),
        article.path("dateModified").asText(""),
        String.join("|", names(article.path("publisher"))),
        line(article.path("inLanguage")));
  }

  private static String line(JsonNode... choices) {
    for (JsonNode choice : choices) {
      for (String text : strings(choice)) {
        String line = PlainText.ofHtml(text);
        if (!line.isEmpty()) {
          return line;
        }
      }
    }
    return "";
  }

  private static List<String> names(JsonNode people) {
    List<String> names = new ArrayList<>();
    for (JsonNode person : people.isArray() ? people : List.of(people)) {
      String name = line(person.isObject() ? person.path("name") : person);
      if (!name.isEmpty() && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    if (node.isTextual()) {
      strings.add(node.asText());
    } else if (node.isArray()) {
      node.forEach(child -> strings.add(child.asText("")));
    }
    return strings;
  }
}
