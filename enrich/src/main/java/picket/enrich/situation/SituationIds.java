package picket.enrich.situation;

import java.util.Locale;
import picket.enrich.incident.ContentId;
import picket.model.Situation;

/** Ids of situations: theatre / kind / what it is about. */
final class SituationIds {
  static final char SLASH = '/';

  private SituationIds() {}

  /** Of a thing that is always there, such as a crossing. */
  static String lasting(String theatre, Situation.Kind kind, String subject) {
    return theatre + SLASH + kind.name().toLowerCase(Locale.ROOT) + SLASH + subject;
  }

  /** Of a thing that an incident began. */
  static String begun(String theatre, Situation.Kind kind, String incidentId) {
    return lasting(theatre, kind, ContentId.of(incidentId));
  }
}
