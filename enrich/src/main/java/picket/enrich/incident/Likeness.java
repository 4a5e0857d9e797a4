package picket.enrich.incident;

import java.time.Instant;
import picket.model.CeasefireTerm;
import picket.model.Count;
import picket.model.IncidentType;
import picket.model.Measure;
import picket.model.Report;
import picket.model.VictimSide;
import picket.model.theatre.Theatre;

/**
 * How likely two reports tell of one happening: 0 to about 1.3. Symmetric. Thread-safe.
 *
 * <p>Type, time, place, crossing and speaker can each rule it out; beyond that they add up. Words
 * and treaties have no place worth the name: a statement is told from wherever it is heard.
 */
final class Likeness {
  private static final double REPRINT = 0.4;
  private static final double OTHER_TERM = 0.6;
  private static final double ONE_OF_SEVERAL = 0.6;
  private static final double LONG_TALKED_OF = 0.3;

  private final PartyAffinity parties;

  Likeness(Theatre theatre) {
    this.parties = new PartyAffinity(new Parties(theatre));
  }

  double of(FiledReport a, FiledReport b) {
    Report one = a.report();
    Report other = b.report();
    double type = TypeAffinity.of(one.type(), other.type());
    double victim = VictimAffinity.of(one.details().victims(), other.details().victims());
    double time = type == 0 ? 0 : time(a, b, victim);
    double place = WhereAffinity.of(one, other);
    boolean sameSpeaker =
        SpeakerAffinity.mayBeOne(one.details().statement(), other.details().statement());
    if (time == 0 || place == 0 || !sameSpeaker) {
      return 0;
    }
    double party = party(one, other, a.when().to());
    double doubt = isKinetic(one) ? PlaceAffinity.doubt(one.place(), other.place(), place) : 1;
    double sum = type * sameTerm(one, other) * (0.3 * time + 0.4 * place + 0.3 * party);
    return doubt * sum
        + figures(one, other)
        + victim
        + (isReprint(a, b) && place > 0.9 ? REPRINT : 0);
  }

  /** The killing of one named person is one, however long it is talked of. */
  private static double time(FiledReport a, FiledReport b, double victim) {
    double time = TimeAffinity.of(longer(a.report(), b.report()), a.when(), b.when());
    return victim > 0 ? Math.max(time, LONG_TALKED_OF) : time;
  }

  /** A truce and its extension are two. */
  private static double sameTerm(Report a, Report b) {
    CeasefireTerm one = a.details().ceasefire();
    CeasefireTerm other = b.details().ceasefire();
    return one == null || other == null || one.extending() == other.extending() ? 1 : OTHER_TERM;
  }

  private static boolean isKinetic(Report report) {
    return report.type().family() == IncidentType.Family.KINETIC;
  }

  private static boolean isReprint(FiledReport a, FiledReport b) {
    return a.originId().equals(b.originId()) && a.report().type() == b.report().type();
  }

  private static IncidentType longer(Report a, Report b) {
    boolean first =
        TimeAffinity.longestGap(a.type()).compareTo(TimeAffinity.longestGap(b.type())) <= 0;
    return first ? a.type() : b.type();
  }

  /** Mediators come in company: each article names the one that it is told of. */
  private double party(Report a, Report b, Instant at) {
    if (a.type() == IncidentType.MEDIATION && b.type() == IncidentType.MEDIATION) {
      return Math.max(ONE_OF_SEVERAL, parties.of(a, b, at));
    }
    if (a.type().family() != IncidentType.Family.VERBAL) {
      return parties.of(a, b, at);
    }
    double speaker = parties.of(a.actor(), b.actor(), at);
    return speaker == 0 ? -2 : parties.of(a, b, at);
  }

  private static double figures(Report a, Report b) {
    Count one = a.count(VictimSide.TOTAL, Measure.KILLED);
    Count other = b.count(VictimSide.TOTAL, Measure.KILLED);
    Integer x = one == null ? null : one.least();
    Integer y = other == null ? null : other.least();
    if (x == null || y == null) {
      return 0;
    }
    if (x.equals(y)) {
      return x == 0 ? 0.03 : 0.12;
    }
    return Math.max(x, y) > 3 * Math.min(x, y) + 3 ? -0.05 : 0;
  }
}
