package picket.model;

/**
 * What kind of text an article is. Only {@code NEWS} and {@code LIVE} can start or advance a
 * pattern.
 */
public enum Genre {
  NEWS,
  ANALYSIS,
  OPINION,
  /** A page that is written while things happen; counts as news. */
  LIVE,
  OTHER;

  /** Whether reports of such an article count. */
  public boolean isNews() {
    return this == NEWS || this == LIVE;
  }
}
