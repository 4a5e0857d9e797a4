package picket.enrich.incident;

/** Looks up whose story a report belongs to. */
public interface RootOf {

  /** The root of the report's origin. */
  Root of(FiledReport report);

  /**
   * Whose story an origin is.
   *
   * @param sourceId its outlet
   * @param bloc bloc of that outlet
   * @param articleId the article that told it first
   */
  record Root(String sourceId, String bloc, String articleId) {}
}
