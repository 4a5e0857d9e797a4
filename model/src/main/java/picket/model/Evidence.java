package picket.model;

/**
 * A sentence of the article that shows what a report says.
 *
 * @param text the sentence, cut at {@value #MAX_LENGTH} characters
 * @param begin offset into {@code Article.text}, Unicode code points; -1 for the title
 * @param end offset after its last code point; -1 for the title
 */
public record Evidence(String text, int begin, int end) {

  /** Longer sentences are cut, so that no record grows without bound. */
  public static final int MAX_LENGTH = 400;

  public Evidence {
    Require.text(text, "Evidence.text");
    Require.that(begin >= -1, "Evidence.begin must not lie before the title, was " + begin);
    Require.that(begin <= end, "Evidence.begin must not lie after its end");
    Require.that(
        text.length() <= MAX_LENGTH, "Evidence.text must be cut at " + MAX_LENGTH + " characters");
  }
}
