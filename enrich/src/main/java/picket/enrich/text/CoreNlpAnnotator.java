package picket.enrich.text;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import picket.enrich.grammar.Arc;
import picket.enrich.grammar.ArcParser;
import picket.model.Article;

/**
 * Stanford CoreNLP, one stage at a time: every sentence is cut into words, only those that are
 * asked for are tagged and parsed, because that costs twenty times as much. The parser is Picket's
 * own, over CoreNLP's model.
 *
 * <p>Holds the models (about 300 MB) and never changes them: one instance serves all threads.
 */
public final class CoreNlpAnnotator {
  static final String MODELS = "edu/stanford/nlp/models/";
  static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";
  static final String PARSER = MODELS + "parser/nndep/english_UD.gz";

  private static final Arc NO_ARC = new Arc(-1, "");

  private final WorkBudget budget;
  private final SentenceSplitter splitter;
  private final MaxentTagger tagger;
  private final ArcParser parser;

  private CoreNlpAnnotator(WorkBudget budget, MaxentTagger tagger, ArcParser parser) {
    this.budget = budget;
    this.splitter = new SentenceSplitter(budget);
    this.tagger = tagger;
    this.parser = parser;
  }

  /** Loads the models from the class path, which takes a few seconds. */
  public static CoreNlpAnnotator load(WorkBudget budget) {
    return new CoreNlpAnnotator(
        budget, new MaxentTagger(TAGGER, new Properties(), false), ArcParser.load(PARSER));
  }

  public WorkBudget budget() {
    return budget;
  }

  /** The article as untagged sentences. */
  public Document split(Article article) {
    return splitter.split(article);
  }

  /**
   * The sentence with parts of speech, base forms and grammar; without grammar where it is longer
   * than the budget allows.
   */
  public Sentence parse(Sentence sentence) {
    List<Word> words = new ArrayList<>();
    sentence.tokens().forEach(token -> words.add(new Word(token.word())));
    List<TaggedWord> tagged = tagger.tagSentence(words);
    return with(sentence, tagged, arcs(tagged));
  }

  private List<Arc> arcs(List<TaggedWord> tagged) {
    if (tagged.size() > budget.parsedTokens()) {
      return Collections.nCopies(tagged.size(), NO_ARC);
    }
    List<String> words = tagged.stream().map(TaggedWord::word).toList();
    return parser.parse(words, tagged.stream().map(TaggedWord::tag).toList());
  }

  private static Sentence with(Sentence sentence, List<TaggedWord> tagged, List<Arc> arcs) {
    Morphology morphology = new Morphology();
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      Token old = sentence.tokens().get(i);
      String tag = tagged.get(i).tag();
      String lemma = morphology.lemma(old.word(), tag, true);
      Arc arc = arcs.get(i);
      tokens.add(
          new Token(old.word(), lemma, tag, arc.head(), arc.relation(), old.begin(), old.end()));
    }
    return new Sentence(
        sentence.index(),
        sentence.paragraph(),
        sentence.text(),
        sentence.begin(),
        sentence.end(),
        tokens);
  }
}
