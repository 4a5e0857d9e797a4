package picket.enrich.text;

/** The language models, loaded once for all tests of this module. */
public final class Models {
  private static final CoreNlpAnnotator SHARED = CoreNlpAnnotator.load(WorkBudget.USUAL);

  private Models() {}

  public static CoreNlpAnnotator annotator() {
    return SHARED;
  }
}
