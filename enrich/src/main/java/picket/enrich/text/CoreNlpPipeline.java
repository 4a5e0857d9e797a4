package picket.enrich.text;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/**
 * Stanford CoreNLP as it comes: every sentence of a text through every annotator, over the model
 * files that Picket brings. The yardstick that Picket's own way of reading is measured by.
 *
 * <p>SUTime and fine-grained names stay off, since they would need more models. Thread-safe.
 */
public final class CoreNlpPipeline {
  private static final String NAMES =
      CoreNlpAnnotator.MODELS + "ner/english.all.3class.distsim.crf.ser.gz";

  private final StanfordCoreNLP pipeline;

  private CoreNlpPipeline(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /** Loads models of its own from the class path, which takes some seconds and some 400 MB. */
  public static CoreNlpPipeline load() {
    Properties options = new Properties();
    options.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    options.setProperty("ssplit.newlineIsSentenceBreak", "two");
    options.setProperty("pos.model", CoreNlpAnnotator.TAGGER);
    options.setProperty("depparse.model", CoreNlpAnnotator.PARSER);
    options.setProperty("ner.model", NAMES);
    options.setProperty("ner.applyNumericClassifiers", "false");
    options.setProperty("ner.useSUTime", "false");
    options.setProperty("ner.applyFineGrained", "false");
    options.setProperty("ner.buildEntityMentions", "false");
    return new CoreNlpPipeline(new StanfordCoreNLP(options));
  }

  /** Annotates a text, paragraphs parted by a blank line; returns how many sentences it has. */
  public int annotate(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.SentencesAnnotation.class).size();
  }
}
