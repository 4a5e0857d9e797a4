package picket.model;

import org.jspecify.annotations.Nullable;

/**
 * A name in an article and what it was taken for.
 *
 * @param surface as it stands in the text
 * @param begin offset into {@code Article.text}, Unicode code points; -1 where it stands in the
 *     title
 * @param end offset after the last code point; -1 where it stands in the title
 * @param id the place or actor of the theatre; null where the name is unknown to it
 * @param confidence how sure the rule is of the id, 0..1
 * @param rule the rule that decided
 */
public record Mention(
    String surface, int begin, int end, @Nullable String id, double confidence, String rule) {

  public Mention {
    Require.text(surface, "Mention.surface");
    Require.that(begin >= -1, "Mention.begin must not lie before the title, was " + begin);
    Require.that(begin <= end, "Mention.begin must not lie after its end");
    Require.share(confidence, "Mention.confidence");
  }
}
