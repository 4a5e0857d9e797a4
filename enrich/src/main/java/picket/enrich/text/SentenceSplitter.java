package picket.enrich.text;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.Tokenizer;
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
 * <p>A line break ends a sentence, unless the text is wrapped at a fixed width. Hyphenated words
 * are cut at the hyphen, which is a token of its own.
 */
public final class SentenceSplitter {
  private static final String OPTIONS =
      "untokenizable=noneKeep,ptb3Escaping=false,splitHyphenated=true,invertible=false";

  /** No sentence of a news story has as many tokens. */
  private static final int LONGEST = 300;

  private final WorkBudget budget;
  private final TokenizerFactory<CoreLabel> tokenizers =
      PTBTokenizer.factory(new CoreLabelTokenFactory(true), OPTIONS);

  public SentenceSplitter(WorkBudget budget) {
    this.budget = budget;
  }

  /**
   * The article as untagged sentences, the title first; what exceeds the budget is left out.
   *
   * <p>The work is bounded by the budget however long the text, its lines or its sentences are.
   */
  public Document split(Article article) {
    Cutting cutting = new Cutting(article);
    cutting.title();
    cutting.text();
    return new Document(article, cutting.sentences, cutting.whole);
  }

  /** One article while it is being cut. */
  private final class Cutting {
    final List<Sentence> sentences = new ArrayList<>();
    boolean whole = true;
    private final Article article;
    private final String text;
    private final CodePoints points;
    private int left = budget.tokens();
    private int paragraph;

    Cutting(Article article) {
      this.article = article;
      this.text = HardWrap.joined(budget.clip(article.text()));
      this.points = new CodePoints(text);
    }

    void title() {
      String title = budget.clip(article.title());
      List<Token> tokens = new ArrayList<>();
      for (List<CoreLabel> cut : cut(title, LONGEST)) {
        cut.forEach(label -> tokens.add(token(label.word(), -1, -1)));
      }
      boolean fits = tokens.size() <= LONGEST;
      whole &= fits && title.length() == article.title().length();
      sentences.add(new Sentence(0, -1, title, -1, -1, fits ? tokens : tokens.subList(0, LONGEST)));
    }

    void text() {
      whole &= text.length() == article.text().length();
      int start = 0;
      boolean room = true;
      while (start < text.length() && room) {
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        if (end == start) {
          paragraph = Math.max(paragraph, sentences.get(sentences.size() - 1).paragraph() + 1);
        }
        room = line(start, end);
        start = end + 1;
      }
      whole &= room;
    }

    /** Cuts one line; false where the budget ended before it did. */
    private boolean line(int start, int end) {
      for (List<CoreLabel> cut : cut(text.substring(start, end), left)) {
        left -= cut.size();
        if (left < 0 || sentences.size() > budget.sentences()) {
          return false;
        }
        sentences.add(sentence(cut, start));
      }
      return true;
    }

    private Sentence sentence(List<CoreLabel> labels, int base) {
      List<Token> tokens = new ArrayList<>(labels.size());
      for (CoreLabel label : labels) {
        tokens.add(
            token(
                label.word(),
                points.at(base + label.beginPosition()),
                points.at(base + label.endPosition())));
      }
      CoreLabel last = labels.get(labels.size() - 1);
      String written =
          text.substring(base + labels.get(0).beginPosition(), base + last.endPosition());
      int begin = tokens.get(0).begin();
      int end = tokens.get(tokens.size() - 1).end();
      return new Sentence(sentences.size(), paragraph, written, begin, end, tokens);
    }
  }

  /**
   * The sentences of a line.
   *
   * @param most no more tokens than this and one more are read
   */
  private List<List<CoreLabel>> cut(String line, int most) {
    if (line.isBlank()) {
      return List.of();
    }
    List<CoreLabel> labels = new ArrayList<>();
    Tokenizer<CoreLabel> tokenizer = tokenizers.getTokenizer(new StringReader(line));
    while (labels.size() <= most && tokenizer.hasNext()) {
      labels.add(tokenizer.next());
    }
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(labels)) {
      RunOn.cut(sentence).forEach(part -> sentences.addAll(stretches(part)));
    }
    return sentences;
  }

  /** A sentence without end, in stretches that the work on one sentence is bounded for. */
  private static List<List<CoreLabel>> stretches(List<CoreLabel> sentence) {
    List<List<CoreLabel>> stretches = new ArrayList<>();
    for (int from = 0; from < sentence.size(); from += LONGEST) {
      stretches.add(sentence.subList(from, Math.min(from + LONGEST, sentence.size())));
    }
    return stretches;
  }

  private static Token token(String word, int begin, int end) {
    return new Token(word, word.toLowerCase(Locale.ROOT), "", -1, "", begin, end);
  }

  /**
   * Turns offsets of a string into offsets in code points; asked in rising order, as tokens come.
   */
  private static final class CodePoints {
    private final String text;
    private int chars;
    private int points;

    CodePoints(String text) {
      this.text = text;
    }

    int at(int offset) {
      points += text.codePointCount(chars, offset);
      chars = offset;
      return points;
    }
  }
}
