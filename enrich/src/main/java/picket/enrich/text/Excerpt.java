package picket.enrich.text;

import org.jspecify.annotations.Nullable;
import picket.model.Article;

/** As much of an article as is looked at, however long it is. */
public final class Excerpt {
  private static final int BYLINE = 300;

  private Excerpt() {}

  /** The article itself where it fits the budget, which nearly all do. */
  public static Article of(Article article, WorkBudget budget) {
    String title = budget.clip(article.title());
    String text = budget.clip(article.text());
    String byline = byline(article.byline());
    boolean fits =
        title.length() == article.title().length()
            && text.length() == article.text().length()
            && (byline == null || byline.equals(article.byline()));
    return fits ? article : with(article, title, text, byline);
  }

  private static @Nullable String byline(@Nullable String byline) {
    return byline == null || byline.length() <= BYLINE ? byline : byline.substring(0, BYLINE);
  }

  private static Article with(Article article, String title, String text, @Nullable String byline) {
    return new Article(
        article.id(),
        article.url(),
        article.sourceId(),
        title,
        article.summary(),
        text,
        article.language(),
        byline,
        article.section(),
        article.publishedAt(),
        article.publishedAtQuality(),
        article.seenAt(),
        article.revision(),
        article.contentHash());
  }
}
