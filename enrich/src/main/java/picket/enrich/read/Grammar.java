package picket.enrich.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import picket.enrich.explain.Cut;
import picket.enrich.explain.ExplainedSentence;
import picket.enrich.explain.Work;
import picket.enrich.text.CoreNlpAnnotator;
import picket.enrich.text.Document;
import picket.enrich.text.Sentence;

/**
 * A document whose telling sentences have their grammar, as far as the budget went.
 *
 * @param document all its sentences
 * @param depths how far each was read
 * @param work what that cost
 */
record Grammar(Document document, List<ExplainedSentence.Grammar> depths, Work work) {

  Grammar {
    depths = List.copyOf(depths);
  }

  /** Gives the first telling sentences of a document their grammar. */
  static Grammar of(Document bare, CoreNlpAnnotator annotator, Predicate<Sentence> telling) {
    int most = annotator.budget().parses();
    int tagged = 0;
    int tokens = 0;
    List<Sentence> sentences = new ArrayList<>();
    List<ExplainedSentence.Grammar> depths = new ArrayList<>();
    for (Sentence sentence : bare.sentences()) {
      ExplainedSentence.Grammar depth = depth(sentence, annotator, telling, tagged);
      boolean read =
          depth == ExplainedSentence.Grammar.PARSED || depth == ExplainedSentence.Grammar.TOO_LONG;
      sentences.add(read ? annotator.parse(sentence) : sentence);
      depths.add(depth);
      tagged += read ? 1 : 0;
      tokens += sentence.tokens().size();
    }
    Work work = new Work(sentences.size(), tokens, tagged, most, cuts(bare, depths));
    return new Grammar(bare.with(sentences), depths, work);
  }

  private static ExplainedSentence.Grammar depth(
      Sentence sentence, CoreNlpAnnotator annotator, Predicate<Sentence> telling, int tagged) {
    if (!telling.test(sentence)) {
      return ExplainedSentence.Grammar.NOT_NEEDED;
    }
    if (tagged >= annotator.budget().parses()) {
      return ExplainedSentence.Grammar.BUDGET_SPENT;
    }
    return sentence.tokens().size() > annotator.budget().parsedTokens()
        ? ExplainedSentence.Grammar.TOO_LONG
        : ExplainedSentence.Grammar.PARSED;
  }

  private static List<Cut> cuts(Document document, List<ExplainedSentence.Grammar> depths) {
    List<Cut> cuts = new ArrayList<>();
    if (!document.whole()) {
      cuts.add(Cut.TEXT);
    }
    if (depths.contains(ExplainedSentence.Grammar.BUDGET_SPENT)) {
      cuts.add(Cut.PARSES);
    }
    if (depths.contains(ExplainedSentence.Grammar.TOO_LONG)) {
      cuts.add(Cut.LONG_SENTENCE);
    }
    return cuts;
  }
}
