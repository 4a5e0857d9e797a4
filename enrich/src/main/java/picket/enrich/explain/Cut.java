package picket.enrich.explain;

/** What the work budget kept from being read as well as the rest. */
public enum Cut {
  /** The end of a very long title or text was not looked at. */
  TEXT("the end of the text was not read"),
  /** There were more sentences with cues than may be parsed; the last of them were not. */
  PARSES("sentences were read without grammar, as the parses were spent"),
  /** A long sentence has parts of speech and no grammar. */
  LONG_SENTENCE("long sentences were read without their grammar");

  private final String words;

  Cut(String words) {
    this.words = words;
  }

  /** What was cut as a clause of an English sentence. */
  public String words() {
    return words;
  }
}
