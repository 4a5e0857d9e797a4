package picket.enrich.text;

import java.util.List;
import picket.model.Article;

/**
 * An article cut into sentences.
 *
 * @param article what was cut
 * @param sentences the title first, then the text
 */
public record Document(Article article, List<Sentence> sentences) {

  public Document {
    sentences = List.copyOf(sentences);
  }
}
