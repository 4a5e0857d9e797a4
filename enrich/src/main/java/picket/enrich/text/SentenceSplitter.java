package picket.enrich.text;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picket.model.Article;

/**
 * Cuts articles into sentences and words with CoreNLP's tokenizer. Needs no model files; safe for
 * use by several threads.
 *
 * <p>A line break ends a sentence. Hyphenated words are cut at the hyphen, which is a token of its
 * own.
 */
public final class SentenceSplitter {
  private static final String OPTIONS =
      "untokenizable=noneKeep,ptb3Escaping=false,splitHyphenated=true,invertible=false";

  private final WorkBudget budget;
  private final TokenizerFactory<CoreLabel> tokenizers =
      PTBTokenizer.factory(new CoreLabelTokenFactory(true), OPTIONS);

  public SentenceSplitter(WorkBudget budget) {
    this.budget = budget;
  }

  /** The article as untagged sentences, the title first; what exceeds the budget is left out. */
  public Document split(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    addTitle(article.title(), sentences);
    String text = article.text();
    CodePoints points = new CodePoints(text);
    int tokens = 0;
    int paragraph = 0;
    int start = 0;
    while (start < text.length() && sentences.size() <= budget.sentences()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end == start && !sentences.isEmpty()) {
        paragraph = Math.max(paragraph, sentences.get(sentences.size() - 1).paragraph() + 1);
      }
      for (List<CoreLabel> cut : cut(text.substring(start, end))) {
        tokens += cut.size();
        if (tokens > budget.tokens() || sentences.size() > budget.sentences()) {
          return new Document(article, sentences);
        }
        sentences.add(sentence(sentences.size(), paragraph, cut, text, start, points));
      }
      start = end + 1;
    }
    return new Document(article, sentences);
  }

  private void addTitle(String title, List<Sentence> sentences) {
    List<Token> tokens = new ArrayList<>();
    for (List<CoreLabel> cut : cut(title)) {
      cut.forEach(label -> tokens.add(token(label.word(), -1, -1)));
    }
    sentences.add(new Sentence(0, -1, title, -1, -1, tokens));
  }

  private List<List<CoreLabel>> cut(String line) {
    if (line.isBlank()) {
      return List.of();
    }
    List<CoreLabel> labels = tokenizers.getTokenizer(new StringReader(line)).tokenize();
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(labels)) {
      sentences.addAll(RunOn.cut(sentence));
    }
    return sentences;
  }

  private static Sentence sentence(
      int index, int paragraph, List<CoreLabel> labels, String text, int base, CodePoints points) {
    List<Token> tokens = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      tokens.add(
          token(
              label.word(),
              points.at(base + label.beginPosition()),
              points.at(base + label.endPosition())));
    }
    int from = base + labels.get(0).beginPosition();
    int to = base + labels.get(labels.size() - 1).endPosition();
    return new Sentence(
        index, paragraph, text.substring(from, to), points.at(from), points.at(to), tokens);
  }

  private static Token token(String word, int begin, int end) {
    return new Token(word, word.toLowerCase(Locale.ROOT), "", -1, "", begin, end);
  }

  /** Turns offsets of a string into offsets in code points; asked in rising order mostly. */
  private static final class CodePoints {
    private final String text;
    private int chars;
    private int points;

    CodePoints(String text) {
      this.text = text;
    }

    int at(int offset) {
      if (offset < chars) {
        return text.codePointCount(0, offset);
      }
      points += text.codePointCount(chars, offset);
      chars = offset;
      return points;
    }
  }
}
