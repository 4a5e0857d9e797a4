package picket.alerts.pattern;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picket.model.Alert;
import picket.model.AlertReason;
import picket.model.AlertStatus;
import picket.model.AlertStep;
import picket.model.Envelope;
import picket.model.Incident;
import picket.model.Origin;
import picket.model.PatternRef;
import picket.model.PlaceRef;
import picket.model.theatre.Theatre;
import picket.model.theatre.pattern.PatternSpec;
import picket.model.theatre.pattern.Wording;

/** Puts a match into words and ids. */
final class AlertWriter {
  private static final int ID_DIGITS = 20;
  private final Theatre theatre;
  private final Words words;

  AlertWriter(Theatre theatre, Parties parties) {
    this.theatre = theatre;
    this.words = new Words(theatre, parties);
  }

  /** The id of an alert that begins with this match. */
  String id(PatternSpec pattern, Match match) {
    Match.Part first = match.parts().get(0);
    return hash(
        String.join(
            "|",
            theatre.id(),
            pattern.id(),
            String.join("-", match.sides()),
            first.role(),
            first.act().incident().id()));
  }

  /** The next revision, or the first where there is none before. */
  Alert write(PatternSpec pattern, Match match, @Nullable Alert before, Moment moment) {
    SortedMap<String, String> gaps = words.of(match, moment);
    Wording wording = match.wording();
    Incident main = main(match);
    String id = before == null ? id(pattern, match) : before.id();
    int revision = before == null ? 0 : before.revision() + 1;
    return new Alert(
        Envelope.of(id + "/" + revision, moment.traceId()),
        id,
        revision,
        theatre.id(),
        new PatternRef(pattern.id(), pattern.code(), pattern.version()),
        match.sides(),
        moment.status(),
        moment.reason(),
        match.severity(),
        before == null ? null : before.severity(),
        match.level(),
        before != null && isTold(before) ? before.subject() : sentence(wording.subject(), gaps),
        sentence(wording.headline(), gaps),
        sentence(wording.why(), gaps),
        sentence(wording.next(), gaps),
        match.parts().stream().map(AlertWriter::step).toList(),
        area(main),
        moment.raisedAt(),
        moment.emittedAt(),
        before == null ? theatre.id() + "/" + main.id() : before.groupKey());
  }

  /** Whether a desk knows its subject: what is only watched begins no thread. */
  private static boolean isTold(Alert before) {
    return before.status() != AlertStatus.WATCH;
  }

  /** Takes back what was told. */
  Alert cancel(PatternSpec pattern, Alert last, @Nullable Incident cause, Instant now) {
    int revision = last.revision() + 1;
    SortedMap<String, String> gaps = new TreeMap<>();
    gaps.put("theatre", theatre.name());
    gaps.put("told", last.headline());
    Wording wording = pattern.withdrawn();
    return new Alert(
        Envelope.of(
            last.id() + "/" + revision,
            cause == null ? last.envelope().traceId() : cause.envelope().traceId()),
        last.id(),
        revision,
        last.theatre(),
        last.pattern(),
        last.sides(),
        AlertStatus.CANCELLED,
        AlertReason.CANCELLED,
        1,
        last.severity(),
        last.certainty(),
        last.subject(),
        sentence(wording.headline(), gaps),
        sentence(wording.why(), gaps),
        sentence(wording.next(), gaps),
        last.steps(),
        last.area(),
        cause == null ? now : cause.updatedAt(),
        now,
        last.groupKey());
  }

  private static String sentence(String template, SortedMap<String, String> gaps) {
    String text = Wording.fill(template, gaps).replaceAll(" {2,}", " ").strip();
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  /** The act of the highest step. */
  private static Incident main(Match match) {
    return match.parts().stream()
        .filter(part -> part.n() == match.step())
        .findFirst()
        .orElse(match.parts().get(0))
        .act()
        .incident();
  }

  private static @Nullable String area(Incident incident) {
    PlaceRef place = incident.place();
    if (place == null) {
      return null;
    }
    return place.adm1Name() != null ? place.adm1Name() : place.name();
  }

  private static AlertStep step(Match.Part part) {
    Incident incident = part.act().incident();
    List<Origin> affirming = incident.origins().stream().filter(Origin::affirms).toList();
    TreeSet<String> outlets = new TreeSet<>();
    TreeSet<String> blocs = new TreeSet<>();
    affirming.forEach(origin -> outlets.add(origin.sourceId()));
    affirming.forEach(origin -> blocs.add(origin.bloc()));
    return new AlertStep(
        part.n(),
        part.role(),
        incident.id(),
        incident.version(),
        incident.type(),
        incident.actor(),
        incident.target(),
        incident.place(),
        incident.when(),
        incident.figures(),
        part.act().level(),
        outlets.size(),
        List.copyOf(blocs),
        incident.attestedBy(),
        incident.ledger(),
        incident.quotes(),
        incident.firstReportedAt());
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, ID_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
