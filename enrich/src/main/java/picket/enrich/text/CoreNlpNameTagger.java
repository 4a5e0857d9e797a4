package picket.enrich.text;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The three-class name recogniser of Stanford CoreNLP, a conditional random field. Holds its model
 * (about 150 MB) and learns nothing from what it reads: a sentence gets the same labels whatever
 * was read before it, and one instance serves all threads.
 */
public final class CoreNlpNameTagger implements NameTagger {
  static final String MODEL = CoreNlpAnnotator.MODELS + "ner/english.all.3class.distsim.crf.ser.gz";

  private final CRFClassifier<CoreLabel> classifier;

  private CoreNlpNameTagger(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  /** Loads the model from the class path, which takes a few seconds. */
  public static CoreNlpNameTagger load() {
    Properties options = new Properties();
    // a model that allows more would take words that it sees in lower case for known ones
    options.setProperty("maxAdditionalKnownLCWords", "0");
    CRFClassifier<CoreLabel> classifier = new CRFClassifier<>(options);
    classifier.loadClassifierNoExceptions(MODEL, options);
    return new CoreNlpNameTagger(classifier);
  }

  @Override
  public List<Label> tag(Sentence sentence) {
    List<Word> words = new ArrayList<>();
    sentence.tokens().forEach(token -> words.add(new Word(token.word())));
    return classifier.classifySentence(words).stream()
        .map(word -> label(word.get(CoreAnnotations.AnswerAnnotation.class)))
        .toList();
  }

  private static Label label(String answer) {
    return switch (answer) {
      case "LOCATION" -> Label.PLACE;
      case "PERSON" -> Label.PERSON;
      case "ORGANIZATION" -> Label.ORGANISATION;
      default -> Label.NONE;
    };
  }
}
