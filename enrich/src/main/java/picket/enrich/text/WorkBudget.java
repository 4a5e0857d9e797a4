package picket.enrich.text;

/**
 * How much of an article is worth reading, counted in work and never in time, so that the same
 * article is read the same way on every machine.
 *
 * @param sentences at most so many sentences are cut from an article
 * @param tokens at most so many tokens in all
 * @param parses at most so many sentences are tagged and parsed
 * @param parsedTokens a longer sentence is tagged but not parsed
 */
public record WorkBudget(int sentences, int tokens, int parses, int parsedTokens) {

  /** Enough for nearly every news story, and bounded for the rest. */
  public static final WorkBudget USUAL = new WorkBudget(200, 6000, 40, 90);

  /** Twice what a token of English takes with the blank after it. */
  private static final int CHARACTERS_A_TOKEN = 12;

  /** A text as far as it can be read at all: no more of it is looked at. */
  public String clip(String text) {
    int most = CHARACTERS_A_TOKEN * tokens;
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }
}
