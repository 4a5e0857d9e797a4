package picket.enrich.text;

import java.util.List;
import picket.model.Article;

/**
 * An article cut into sentences.
 *
 * @param article what was cut
 * @param sentences the title first, then the text
 * @param whole false where the budget left some of title or text out
 */
public record Document(Article article, List<Sentence> sentences, boolean whole) {

  public Document {
    sentences = List.copyOf(sentences);
  }

  /** The whole of an article. */
  public Document(Article article, List<Sentence> sentences) {
    this(article, sentences, true);
  }

  /** The same with other sentences, such as parsed ones. */
  public Document with(List<Sentence> others) {
    return new Document(article, others, whole);
  }
}
