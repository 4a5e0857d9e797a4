package picket.enrich.text;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import picket.model.Article;

/**
 * Stanford CoreNLP, one stage at a time: every sentence is cut into words, only those that are
 * asked for are tagged and parsed, because that costs a hundred times as much.
 *
 * <p>Holds the models (about 300 MB) and never changes them: one instance serves all threads.
 */
public final class CoreNlpAnnotator {
  static final String MODELS = "edu/stanford/nlp/models/";
  static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";
  static final String PARSER = MODELS + "parser/nndep/english_UD.gz";

  private final WorkBudget budget;
  private final SentenceSplitter splitter;
  private final MaxentTagger tagger;
  private final DependencyParser parser;

  private CoreNlpAnnotator(WorkBudget budget, MaxentTagger tagger, DependencyParser parser) {
    this.budget = budget;
    this.splitter = new SentenceSplitter(budget);
    this.tagger = tagger;
    this.parser = parser;
  }

  /** Loads the models from the class path, which takes a few seconds. */
  public static CoreNlpAnnotator load(WorkBudget budget) {
    Properties options = new Properties();
    options.setProperty("numPreComputed", "2000");
    options.setProperty("numCached", "60000");
    return new CoreNlpAnnotator(
        budget,
        new MaxentTagger(TAGGER, new Properties(), false),
        DependencyParser.loadFromModelFile(PARSER, options));
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
    int[] heads = new int[tagged.size()];
    String[] relations = new String[tagged.size()];
    java.util.Arrays.fill(heads, -1);
    java.util.Arrays.fill(relations, "");
    if (tagged.size() <= budget.parsedTokens()) {
      GrammaticalStructure structure = parser.predict(tagged);
      for (TypedDependency arc : structure.typedDependencies()) {
        heads[arc.dep().index() - 1] = arc.gov().index() - 1;
        relations[arc.dep().index() - 1] = arc.reln().toString();
      }
    }
    return with(sentence, tagged, heads, relations);
  }

  private static Sentence with(
      Sentence sentence, List<TaggedWord> tagged, int[] heads, String[] relations) {
    Morphology morphology = new Morphology();
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      Token old = sentence.tokens().get(i);
      String tag = tagged.get(i).tag();
      String lemma = morphology.lemma(old.word(), tag, true);
      tokens.add(new Token(old.word(), lemma, tag, heads[i], relations[i], old.begin(), old.end()));
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
