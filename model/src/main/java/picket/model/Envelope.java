package picket.model;

import java.util.regex.Pattern;

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

  private static final int MAJOR = 1;
  private static final Pattern VERSION = Pattern.compile(MAJOR + "\\.[0-9]+");

  /** The version that this code writes. */
  public static final String SCHEMA_VERSION = MAJOR + ".0";

  public Envelope {
    Require.that(
        VERSION.matcher(schemaVersion).matches(),
        "Envelope.schemaVersion must be " + MAJOR + ".x, was " + schemaVersion);
    Require.text(eventId, "Envelope.eventId");
    Require.text(traceId, "Envelope.traceId");
  }

  public static Envelope of(String eventId, String traceId) {
    return new Envelope(SCHEMA_VERSION, eventId, traceId);
  }
}
