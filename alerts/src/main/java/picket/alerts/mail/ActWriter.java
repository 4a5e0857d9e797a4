package picket.alerts.mail;

import java.util.List;
import java.util.Locale;
import picket.alerts.mail.Brief.Act;
import picket.alerts.mail.Brief.Saying;
import picket.alerts.mail.Brief.What;
import picket.model.ActorRef;
import picket.model.AlertStep;
import picket.model.PlaceRef;
import picket.model.Precision;
import picket.model.Quote;
import picket.model.Report;

/** Says one step of an alert in the desk's words. */
final class ActWriter {
  /** With more steps than these, each shows its best quote only. */
  private static final int FEW = 3;

  private final Names names;
  private final Clocks clocks;

  ActWriter(Names names, Clocks clocks) {
    this.names = names;
    this.clocks = clocks;
  }

  Act act(AlertStep step, int steps) {
    int quotes = steps <= FEW ? 2 : 1;
    return new Act(
        step.n(),
        new What(type(step), when(step), where(step), who(step), Figures.account(step, names)),
        step.corroboration().word() + ": " + basis(step),
        step.quotes().stream().limit(quotes).map(this::saying).toList());
  }

  /** The step in one sentence. */
  String sentence(AlertStep step) {
    String account = Figures.account(step, names);
    return type(step)
        + ", "
        + when(step)
        + ", "
        + where(step)
        + "; "
        + who(step)
        + (account.isEmpty() ? "" : "; " + account)
        + ".";
  }

  /**
   * On how many stories it rests, whose they are, and on whose word: "two origins, both Afghan".
   */
  String basis(AlertStep step) {
    int origins = step.origins();
    StringBuilder basis = new StringBuilder(Names.number(origins));
    basis.append(origins == 1 ? " origin" : " origins");
    if (!step.blocs().isEmpty()) {
      basis.append(", ").append(names.blocs(step.blocs(), origins));
    }
    List<String> words = step.attestedBy();
    if (words.size() == 1 && !words.get(0).equals(Report.OWN)) {
      basis.append(origins > 1 ? ", all citing " : ", citing ");
      basis.append(names.claimant(words.get(0)));
    }
    return basis.toString();
  }

  static String type(AlertStep step) {
    String words = step.type().words();
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private String when(AlertStep step) {
    PlaceRef place = step.place();
    return clocks.span(step.when(), place == null ? null : place.country());
  }

  private String where(AlertStep step) {
    PlaceRef place = step.place();
    return place == null ? "place not known" : names.place(place) + distance(place);
  }

  /** Nothing for a whole province or country: its middle says little of the border. */
  private static String distance(PlaceRef place) {
    Double km = place.borderKm();
    boolean exact = place.precision() == Precision.EXACT || place.precision() == Precision.ADM2;
    if (km == null || !exact) {
      return "";
    }
    if (km < 1) {
      return ", at the border";
    }
    String about = place.precision() == Precision.ADM2 ? "about " : "";
    return ", " + about + Math.round(km) + " km from the border";
  }

  private String who(AlertStep step) {
    ActorRef target = step.target();
    String actor = step.actor().isKnown() ? names.actor(step.actor()) : "unknown";
    if (target == null) {
      return actor;
    }
    return actor + " → " + (target.isKnown() ? names.actor(target) : "unknown");
  }

  private Saying saying(Quote quote) {
    return new Saying(
        Plain.line(quote.text(), 400),
        names.outlet(quote.sourceId()) + ", " + clocks.at(quote.publishedAt()),
        Plain.isLink(quote.url()) ? quote.url() : "");
  }
}
