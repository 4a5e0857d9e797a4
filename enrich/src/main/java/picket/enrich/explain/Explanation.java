package picket.enrich.explain;

import java.util.List;
import picket.enrich.genre.Judgement;
import picket.enrich.relevance.Weight;
import picket.model.Reading;

/**
 * One article's reading and how it came about.
 *
 * @param reading the very reading that the pipeline would have
 * @param legible whether the theatre reads its language; else it was not looked at
 * @param weight whose business it is
 * @param genre what kind of text it is, and what told it
 * @param sentences the title first; empty where the article was not read
 * @param work what it cost and what was left out
 */
public record Explanation(
    Reading reading,
    boolean legible,
    Weight weight,
    Judgement genre,
    List<ExplainedSentence> sentences,
    Work work) {

  public Explanation {
    sentences = List.copyOf(sentences);
  }

  /** Whether the article was read at all. */
  public boolean isRead() {
    return reading.relevance() > 0;
  }
}
