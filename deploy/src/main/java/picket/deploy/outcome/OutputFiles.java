package picket.deploy.outcome;

/** Names of the files that a replay writes. */
public final class OutputFiles {
  /** One EnrichedArticle a line. */
  public static final String ENRICHED = "enriched.jsonl";

  /** The last version of each incident, one a line. */
  public static final String INCIDENTS = "incidents.jsonl";

  /** The last version of each situation, one a line. */
  public static final String SITUATIONS = "situations.jsonl";

  /** All revisions of all alerts, one a line. */
  public static final String ALERTS = "alerts.jsonl";

  /** One {@link Scored} a line. */
  public static final String SCORING = "scoring.jsonl";

  /** Folder of the received mails. */
  public static final String MAILS = "mails";

  /** For a person to read. */
  public static final String SUMMARY = "summary.md";

  private OutputFiles() {}
}
