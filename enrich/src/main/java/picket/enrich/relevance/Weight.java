package picket.enrich.relevance;

/**
 * How much an article is a theatre's business, by the words of its title (each counts three) and
 * text.
 *
 * @param here words that name the theatre's ground or actors
 * @param elsewhere words that name other countries
 * @param conflict words of force, coercion or diplomacy
 * @param offTopic words of sport, markets, weather and the like
 * @param verdict what follows
 * @param relevance 0..1; 0 where the article is not read
 */
public record Weight(
    int here, int elsewhere, int conflict, int offTopic, Verdict verdict, double relevance) {

  /** Of an article whose language the theatre does not read: there is nothing to count. */
  public static final Weight ILLEGIBLE = new Weight(0, 0, 0, 0, Verdict.ILLEGIBLE, 0);

  /** What the counts amount to. */
  public enum Verdict {
    RELEVANT("it is about the theatre"),
    ILLEGIBLE("its language is another"),
    NOT_HERE("it names nothing of the theatre"),
    ELSEWHERE("it names other countries more than twice as often as the theatre"),
    PEACEFUL("it has too few words of force, coercion or diplomacy"),
    OTHER_MATTERS("it speaks too much of other matters, such as sport, markets or the weather");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    /** The verdict as a clause of an English sentence. */
    public String words() {
      return words;
    }
  }
}
