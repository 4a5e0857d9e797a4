package picket.deploy.outcome;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import picket.deploy.archive.ArchiveItem;
import picket.model.Alert;
import picket.model.AlertStatus;
import picket.model.Corroboration;
import picket.model.EnrichedArticle;
import picket.model.Incident;
import picket.model.IncidentStatus;
import picket.model.IncidentType;
import picket.model.Situation;
import picket.model.theatre.Theatre;

/** A replay told to a person, in Markdown. */
final class Summary {
  private static final int LONGEST_CELL = 160;

  private final Outcome outcome;
  private final StringBuilder text = new StringBuilder();

  Summary(Outcome outcome) {
    this.outcome = outcome;
  }

  String text() {
    line("# Replay of " + outcome.archive().folder().toAbsolutePath().normalize().getFileName());
    line("");
    wasRead();
    for (Theatre theatre : outcome.theatres()) {
      line("## " + theatre.name());
      line("");
      escalations(theatre);
      incidents(theatre);
      situations(theatre);
    }
    mails();
    whereToLook();
    return text.toString();
  }

  private void wasRead() {
    List<ArchiveItem> items = outcome.archive().items();
    long articles = outcome.sightings().stream().map(Sighting::url).distinct().count();
    long published = outcome.sightings().stream().filter(s -> s.article() != null).count();
    TreeSet<String> outlets = new TreeSet<>(items.stream().map(ArchiveItem::source).toList());
    line(
        items.size()
            + " items of "
            + outlets.size()
            + " outlets, seen from "
            + LocalTimes.day(items.get(0).seenAt())
            + " to "
            + LocalTimes.day(outcome.archive().horizon())
            + ": "
            + articles
            + " articles, "
            + counted(published - articles, "revision")
            + ", "
            + (items.size() - published)
            + " shown again unchanged.");
    line("");
    for (String note : outcome.archive().notes()) {
      line("- " + note);
    }
    if (!outcome.archive().notes().isEmpty()) {
      line("");
    }
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private void escalations(Theatre theatre) {
    LocalTimes times = new LocalTimes(theatre.zones());
    List<Alert> alerts =
        outcome.alerts().stream().filter(alert -> alert.theatre().equals(theatre.id())).toList();
    List<Alert> told = alerts.stream().filter(a -> a.status() != AlertStatus.WATCH).toList();
    line("### What escalated");
    line("");
    if (told.isEmpty()) {
      line("Nothing reached its gate.");
      line("");
    }
    for (Alert alert : told) {
      tell(alert, times);
    }
    watched(alerts.stream().filter(a -> a.status() == AlertStatus.WATCH).toList(), times);
  }

  private void tell(Alert alert, LocalTimes times) {
    line(
        "- **"
            + alert.status()
            + " · "
            + alert.pattern().code()
            + " "
            + alert.pattern().id()
            + " · severity "
            + severity(alert)
            + " · "
            + alert.certainty().word()
            + "** · "
            + times.of(alert.raisedAt()));
    line("  " + cell(alert.subject()) + ". " + cell(alert.headline()));
    if (!alert.whyNow().isBlank()) {
      line("  *Why now:* " + cell(alert.whyNow()));
    }
  }

  private static String severity(Alert alert) {
    Integer before = alert.previousSeverity();
    boolean changed = before != null && before != alert.severity();
    return (changed ? before + " → " : "") + alert.severity();
  }

  private void watched(List<Alert> watches, LocalTimes times) {
    if (!watches.isEmpty()) {
      line("");
      line(
          "Watched, below the gate (" + watches.size() + "; these fill a digest and wake nobody):");
      line("");
      watches.forEach(
          alert ->
              line(
                  "- "
                      + alert.pattern().code()
                      + " "
                      + times.of(alert.raisedAt())
                      + ": "
                      + cell(alert.headline())));
    }
    line("");
  }

  private void incidents(Theatre theatre) {
    List<Incident> living =
        outcome.incidents().stream()
            .filter(incident -> incident.theatre().equals(theatre.id()))
            .filter(incident -> incident.status() != IncidentStatus.MERGED)
            .toList();
    long relevant =
        outcome.enriched().stream()
            .map(EnrichedArticle::reading)
            .filter(reading -> reading.theatre().equals(theatre.id()) && reading.relevance() > 0)
            .count();
    line("### Incidents");
    line("");
    line(living.size() + " incidents out of " + relevant + " relevant readings.");
    line("");
    if (!living.isEmpty()) {
      incidentTable(living);
    }
  }

  private void incidentTable(List<Incident> living) {
    Map<IncidentType, Map<Corroboration, Long>> counts =
        living.stream()
            .collect(
                groupingBy(
                    Incident::type,
                    TreeMap::new,
                    groupingBy(Incident::corroboration, TreeMap::new, counting())));
    line("| type | unverified | single source | likely | confirmed |");
    line("|---|---:|---:|---:|---:|");
    counts.forEach(
        (type, byLevel) -> {
          StringBuilder row = new StringBuilder("| " + type.words());
          for (Corroboration level : Corroboration.values()) {
            Long count = byLevel.get(level);
            row.append(" | ").append(count == null ? "" : count.toString());
          }
          line(row + " |");
        });
    line("");
  }

  private void situations(Theatre theatre) {
    LocalTimes times = new LocalTimes(theatre.zones());
    List<Situation> here =
        outcome.situations().stream().filter(s -> s.theatre().equals(theatre.id())).toList();
    if (here.isEmpty()) {
      return;
    }
    line("### Situations at the end");
    line("");
    line("| what | which | state | since | level |");
    line("|---|---|---|---|---|");
    here.forEach(
        situation ->
            line(
                "| "
                    + words(situation.kind())
                    + " | "
                    + cell(situation.subject())
                    + " | "
                    + words(situation.state())
                    + " | "
                    + times.of(situation.from())
                    + " | "
                    + situation.corroboration().word()
                    + " |"));
    line("");
  }

  private void mails() {
    line("## Mails");
    line("");
    line(outcome.mails().isEmpty() ? "None was sent." : outcome.mails().size() + " were sent:");
    line("");
    outcome
        .mails()
        .forEach(
            mail ->
                line(
                    "- ["
                        + mail.name()
                        + "](mails/"
                        + mail.name()
                        + ") "
                        + cell(mail.alert().subject())));
    line("");
  }

  private void whereToLook() {
    line("## Where to look next");
    line("");
    line(
        "- `mails/index.html`: the mails as a desk gets them, for a browser; the `.eml` files beside");
    line("  it open in any mail program.");
    line("- `alerts.jsonl`: every revision of every alert, with its steps and their sentences.");
    line("- `incidents.jsonl`, `situations.jsonl`: the last version of each.");
    line("- `enriched.jsonl`: what each article was read as.");
    line("- `scoring.jsonl`: the archive's ids, for `picket eval` only.");
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String cell(String value) {
    String flat = value.replaceAll("\\s+", " ").replace("|", "\\|").strip();
    return flat.length() > LONGEST_CELL ? flat.substring(0, LONGEST_CELL) + "…" : flat;
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
