package picket.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import picket.model.Article;

/** Articles of the usual length, made of short ones. */
final class LongReads {
  private LongReads() {}

  /**
   * The articles, each with as many of those that follow it as it needs to be that long.
   *
   * @param least characters; 0 leaves all as they are
   */
  static List<Article> of(List<Article> articles, int least) {
    List<Article> reads = new ArrayList<>();
    for (int first = 0; first < articles.size(); first++) {
      StringBuilder text = new StringBuilder(articles.get(first).text());
      for (int n = 1; n < articles.size() && text.length() < least; n++) {
        Article next = articles.get((first + n) % articles.size());
        text.append("\n\n").append(next.title()).append(".\n\n").append(next.text());
      }
      reads.add(with(articles.get(first), text.toString()));
    }
    return reads;
  }

  private static Article with(Article article, String text) {
    return new Article(
        article.id(),
        article.url(),
        article.sourceId(),
        article.title(),
        article.summary(),
        text,
        article.language(),
        article.byline(),
        article.section(),
        article.publishedAt(),
        article.publishedAtQuality(),
        article.seenAt(),
        article.revision(),
        article.contentHash());
  }
}
