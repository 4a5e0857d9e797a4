package picket.enrich.explain;

/** Why words of a sentence made no report. */
public enum Why {
  /** Nothing in it tells of a happening. */
  NO_CUE("no word that tells of a happening"),
  /** All its cues lie in the past. */
  BACKGROUND("looks back on earlier happenings"),
  /** All its cues are denied. */
  NEGATED("says that it did not happen"),
  /** All its cues lie ahead or hang on a condition. */
  HYPOTHETICAL("lies ahead, or hangs on a condition"),
  /** The word often stands where nothing happened, and nothing here says that something did. */
  COMMON(
      "its word is too common to count: an operation without militants or harm, weapons found, an"
          + " abduction only mentioned"),
  /** Force is mentioned where nothing says that it is a happening of its own. */
  ASIDE("mentions force in passing: no figure, time or place makes it a happening of its own"),
  /** Force is told as what came before talks, a truce or words. */
  CONTEXT("tells force only as what came before the talks, truce or words of the article"),
  /** People came to harm by no force. */
  MISHAP("people came to harm by a mishap, not by force"),
  /** People died and nobody in arms is told of. */
  NO_PARTY("people came to harm, but no armed party and no weapon is named"),
  /** Neither means nor place nor figures are told. */
  LITTLE("tells too little: no means of force, or neither figures nor place"),
  /** It was taken for the killing of a leader, which is reported. */
  SAME_DEATH("tells once more of a killing that is reported"),
  /** Its words were looked at and no rule made a report of them. */
  NO_RULE("has words of a happening, but no rule makes a report of them");

  private final String words;

  Why(String words) {
    this.words = words;
  }

  /** The reason as a clause of an English sentence. */
  public String words() {
    return words;
  }
}
