package picket.alerts.mail;

import java.util.ArrayList;
import java.util.List;
import picket.alerts.mail.Brief.Note;
import picket.alerts.mail.Brief.Standing;
import picket.model.Alert;
import picket.model.AlertStatus;
import picket.model.AlertStep;

/**
 * Says an alert in the desk's words.
 *
 * <p>It adds no adjective and no number of its own; what is not known is said.
 */
final class BriefWriter {
  private static final int MAX_ACTS = 20;

  private final Names names;
  private final Clocks clocks;
  private final ActWriter acts;

  BriefWriter(Names names, Clocks clocks) {
    this.names = names;
    this.clocks = clocks;
    this.acts = new ActWriter(names, clocks);
  }

  /**
   * @param alert what is told
   * @param foot the lines of the footer
   */
  Brief write(Alert alert, List<String> foot) {
    Brief.Head head =
        new Brief.Head(
            standing(alert),
            certainty(alert),
            clocks.everywhere(alert.raisedAt()),
            changes(alert),
            headline(alert));
    List<AlertStep> shown = shown(alert);
    return new Brief(
        head,
        notes(alert, shown.size()),
        shown.stream().map(step -> acts.act(step, shown.size())).toList(),
        ClaimRows.of(shown, names),
        foot);
  }

  /** The steps that a mail shows: where there are too many, the latest. */
  static List<AlertStep> shown(Alert alert) {
    List<AlertStep> all = alert.steps();
    return all.subList(Math.max(0, all.size() - MAX_ACTS), all.size());
  }

  private static String headline(Alert alert) {
    String told = alert.status() == AlertStatus.CANCELLED ? "What we had told you: " : "";
    return told + Plain.line(alert.headline());
  }

  private static Standing standing(Alert alert) {
    Integer before = alert.previousSeverity();
    String of = alert.severity() + " of 5, " + severity(alert.severity());
    boolean over = isOver(alert);
    if (over) {
      String was = before == null ? "no longer counts" : "was severity " + before + " of 5";
      return new Standing(alert.status().name(), 0, was, because(alert));
    }
    if (alert.status() == AlertStatus.UPDATED) {
      boolean moved = before != null && before != alert.severity();
      String words = moved ? "severity " + before + " → " + of : "severity stays " + of;
      return new Standing("UPDATED", alert.severity(), words, because(alert));
    }
    return new Standing(alert.status().name(), alert.severity(), "severity " + of, null);
  }

  static String severity(int severity) {
    return switch (severity) {
      case 1 -> "note";
      case 2 -> "low";
      case 3 -> "medium";
      case 4 -> "high";
      default -> "urgent";
    };
  }

  private static String because(Alert alert) {
    return switch (alert.reason()) {
      case FIRST -> "first report";
      case NEW_STEP -> "step " + lastStep(alert) + " has come";
      case SEVERITY -> "the severity changed";
      case LEVEL -> "it is better attested";
      case TIMER -> "time has passed";
      case TOLL -> "claimed tolls conflict";
      case RESOLVED -> "it is over";
      case CANCELLED -> isOver(alert) ? "it no longer holds" : "a step was taken back";
    };
  }

  /** Several acts may fill one step, so that the number of acts is not the number of the step. */
  private static int lastStep(Alert alert) {
    return alert.steps().stream().mapToInt(AlertStep::n).max().orElse(1);
  }

  /** Such as "likely (two origins, both Afghan, for step 2)": the weakest step sets it. */
  private String certainty(Alert alert) {
    AlertStep weakest = null;
    for (AlertStep step : alert.steps()) {
      boolean sets = step.corroboration() == alert.certainty();
      if (sets && (weakest == null || step.origins() < weakest.origins())) {
        weakest = step;
      }
    }
    boolean withdrawn = alert.status() == AlertStatus.CANCELLED;
    String word = (withdrawn ? "was told as " : "") + alert.certainty().word();
    if (weakest == null) {
      return word;
    }
    String which = alert.steps().size() > 1 ? ", for step " + weakest.n() : "";
    return word + " (" + acts.basis(weakest) + which + ")";
  }

  private List<Note> changes(Alert alert) {
    List<Note> changes = new ArrayList<>();
    String all = " This goes to everyone who was told.";
    switch (alert.status()) {
      case CANCELLED ->
          changes.add(
              new Note("WITHDRAWN", "What we told you in this thread no longer holds." + all));
      case RESOLVED -> changes.add(new Note("OVER", "What we told you of has ended." + all));
      case UPDATED -> addNews(alert, changes);
      case RAISED, WATCH -> {
        return changes;
      }
    }
    addNote(changes, "BECAUSE", alert.whyNow());
    return changes;
  }

  private void addNews(Alert alert, List<Note> changes) {
    List<AlertStep> steps = alert.steps();
    if (alert.reason() == picket.model.AlertReason.NEW_STEP && !steps.isEmpty()) {
      AlertStep last = steps.get(steps.size() - 1);
      changes.add(new Note("NEW", "Step " + last.n() + ": " + acts.sentence(last)));
    }
  }

  private static List<Note> notes(Alert alert, int shown) {
    List<Note> notes = new ArrayList<>();
    if (alert.status() == AlertStatus.RAISED || alert.status() == AlertStatus.WATCH) {
      addNote(notes, "WHY NOW", alert.whyNow());
    }
    if (!isOver(alert)) {
      addNote(notes, "NEXT", alert.next());
    }
    int left = alert.steps().size() - shown;
    if (left > 0) {
      addNote(
          notes, "LEFT OUT", left + " earlier steps; this mail shows the latest " + shown + ".");
    }
    return notes;
  }

  private static void addNote(List<Note> notes, String label, String text) {
    String line = Plain.line(text);
    if (!line.isEmpty()) {
      notes.add(new Note(label, line));
    }
  }

  static boolean isOver(Alert alert) {
    return alert.status() == AlertStatus.CANCELLED || alert.status() == AlertStatus.RESOLVED;
  }
}
