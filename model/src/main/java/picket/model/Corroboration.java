package picket.model;

/**
 * How well an incident is attested.
 *
 * <p>The order of the constants is the order of strength; {@code compareTo} may be used.
 */
public enum Corroboration {
  /** One origin, of a bloc that is party to it (or neither party nor neutral). */
  C0("unverified"),
  /** One neutral origin, or an admission against interest. */
  C1("single source"),
  /** Two or more independent origins. */
  C2("likely"),
  /** Two or more blocs, among them the opponent's or a neutral one. */
  C3("confirmed");

  private final String word;

  Corroboration(String word) {
    this.word = word;
  }

  /** The word that a desk reads. */
  public String word() {
    return word;
  }

  public boolean atLeast(Corroboration gate) {
    return compareTo(gate) >= 0;
  }

  public Corroboration least(Corroboration other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
