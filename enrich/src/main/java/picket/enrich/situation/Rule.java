package picket.enrich.situation;

import java.time.Instant;
import java.util.List;
import picket.model.Incident;
import picket.model.Situation;

/** How incidents and the clock move situations of one kind. Pure. */
interface Rule {

  Situation.Kind kind();

  /** The state of a situation that nothing attests any more. */
  Situation.State idle();

  /**
   * What an attested incident changes.
   *
   * @param incident attested beyond C0
   * @param known the situations of this kind, by id
   * @param now publication time of the article that changed the incident
   */
  List<Draft> accept(Incident incident, List<Situation> known, Instant now);

  /**
   * What the clock changes.
   *
   * @param situation one of this kind
   * @param now the time in the log
   */
  List<Draft> tick(Situation situation, Instant now);
}
