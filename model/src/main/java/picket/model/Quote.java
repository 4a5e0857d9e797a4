package picket.model;

import java.time.Instant;

/**
 * A sentence of evidence with where it stands.
 *
 * @param text the sentence, cut at {@link Evidence#MAX_LENGTH} characters
 * @param articleId the article
 * @param revision its revision
 * @param sourceId its outlet
 * @param url its address
 * @param publishedAt its publication time
 */
public record Quote(
    String text, String articleId, int revision, String sourceId, String url, Instant publishedAt) {

  public Quote {
    Require.text(text, "Quote.text");
    Require.that(
        text.length() <= Evidence.MAX_LENGTH,
        "Quote.text must be cut at " + Evidence.MAX_LENGTH + " characters");
    Require.text(articleId, "Quote.articleId");
    Require.text(sourceId, "Quote.sourceId");
    Require.text(url, "Quote.url");
  }
}
