package picket.deploy.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.model.Article;

/**
 * What differs between the articles of an archive and those that came in by another way, such as
 * from web pages that were served from it.
 */
final class Differences {
  private final List<String> found = new ArrayList<>();

  private Differences() {}

  /** One sentence each; none where address, revision, title, text and times are alike. */
  static List<String> of(List<Article> archived, List<Article> came) {
    SortedMap<String, Article> left = new TreeMap<>();
    came.forEach(article -> left.put(key(article), article));
    Differences differences = new Differences();
    for (Article article : archived) {
      differences.compare(article, left.remove(key(article)));
    }
    left.values().forEach(more -> differences.tell(more, "came in, and is not in the archive"));
    return differences.found;
  }

  private static String key(Article article) {
    return article.url() + " " + article.revision();
  }

  private void compare(Article archived, @Nullable Article came) {
    if (came == null) {
      tell(archived, "did not come in");
      return;
    }
    List<String> parts = new ArrayList<>();
    note(parts, "title", archived.title(), came.title());
    note(parts, "text", archived.text(), came.text());
    note(parts, "time of publication", archived.publishedAt(), came.publishedAt());
    note(parts, "time of seeing", archived.seenAt(), came.seenAt());
    if (!parts.isEmpty()) {
      tell(archived, "came in with another " + String.join(", ", parts));
    }
  }

  private static void note(List<String> parts, String what, Object archived, Object came) {
    if (!Objects.equals(archived, came)) {
      parts.add(what);
    }
  }

  private void tell(Article article, String what) {
    found.add(article.url() + " (revision " + article.revision() + ") " + what);
  }
}
