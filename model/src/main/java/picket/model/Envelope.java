package picket.model;

/**
 * What every public record says of itself.
 *
 * @param schemaVersion {@code major.minor}; a reader of one minor version reads every other of the
 *     same major
 * @param eventId unique for each record on a topic and made from its content, so that a replay
 *     repeats it
 * @param traceId follows one article from the feed to the mail: the id of the article that caused
 *     the record
 */
public record Envelope(String schemaVersion, String eventId, String traceId) {

  /** The version that this code writes. */
  public static final String SCHEMA_VERSION = "1.0";

  public Envelope {
    Require.text(schemaVersion, "Envelope.schemaVersion");
    Require.text(eventId, "Envelope.eventId");
    Require.text(traceId, "Envelope.traceId");
  }

  public static Envelope of(String eventId, String traceId) {
    return new Envelope(SCHEMA_VERSION, eventId, traceId);
  }
}
