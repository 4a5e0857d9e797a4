package picket.deploy.outcome;

import java.util.List;
import picket.deploy.archive.Archive;
import picket.model.Alert;
import picket.model.EnrichedArticle;
import picket.model.Incident;
import picket.model.Situation;
import picket.model.theatre.Theatre;

/**
 * What came out of a replay.
 *
 * @param archive what went in
 * @param theatres with whose eyes it was read
 * @param sightings what each item of the archive was to ingest, in order
 * @param enriched articles, by theatre and then in the order of its log
 * @param incidents the last version of each, by theatre and then in order of first appearance
 * @param situations likewise
 * @param alerts all revisions, in the order of the log's time
 * @param mails as received, in the order of their alerts
 */
public record Outcome(
    Archive archive,
    List<Theatre> theatres,
    List<Sighting> sightings,
    List<EnrichedArticle> enriched,
    List<Incident> incidents,
    List<Situation> situations,
    List<Alert> alerts,
    List<MailFile> mails) {

  /**
   * A received mail.
   *
   * @param name of its file
   * @param recipient mail address
   * @param raw headers and body, one character (ISO 8859-1) a byte
   * @param alert what it tells
   */
  public record MailFile(String name, String recipient, String raw, Alert alert) {}

  public Outcome {
    theatres = List.copyOf(theatres);
    sightings = List.copyOf(sightings);
    enriched = List.copyOf(enriched);
    incidents = List.copyOf(incidents);
    situations = List.copyOf(situations);
    alerts = List.copyOf(alerts);
    mails = List.copyOf(mails);
  }
}
