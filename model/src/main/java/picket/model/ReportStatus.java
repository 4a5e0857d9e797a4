package picket.model;

/** How a happening stands in the article that tells of it. Only {@code NEW} counts. */
public enum ReportStatus {
  NEW,
  BACKGROUND,
  PLANNED,
  HYPOTHETICAL,
  NEGATED
}
