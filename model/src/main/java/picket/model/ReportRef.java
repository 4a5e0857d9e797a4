package picket.model;

/**
 * Points to one report of one article revision.
 *
 * @param articleId the article
 * @param revision its revision
 * @param n number of the report in it
 */
public record ReportRef(String articleId, int revision, int n) {
  public ReportRef {
    Require.text(articleId, "ReportRef.articleId");
    Require.that(revision >= 0 && n >= 0, "ReportRef.revision and n must not be negative");
  }
}
