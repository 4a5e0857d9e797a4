package picket.enrich.text;

import java.util.List;

/**
 * A sentence of an article.
 *
 * @param index from 0 in its document; the title is sentence 0
 * @param paragraph from 0; -1 for the title
 * @param text as written
 * @param begin offset of its first code point; -1 for the title
 * @param end offset after its last code point; -1 for the title
 * @param tokens its words
 */
public record Sentence(
    int index, int paragraph, String text, int begin, int end, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public boolean isTitle() {
    return paragraph < 0;
  }
}
