package picket.ingest.poll;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.Article;

/**
 * What came of one poll.
 *
 * @param feed that was polled
 * @param failure why the feed could not be read, one line; null where it was, or had not changed
 * @param articles published, revisions among them, in order
 * @param problems with single entries, one line each
 */
public record PollReport(
    Feed feed, @Nullable String failure, List<Article> articles, List<String> problems) {
  public PollReport {
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
  }
}
