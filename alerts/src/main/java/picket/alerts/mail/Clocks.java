package picket.alerts.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picket.model.TimePrecision;
import picket.model.TimeSpan;
import picket.model.theatre.TimeZoneLabel;

/** Writes times as the people of a theatre, the recipient and everybody else read their clocks. */
public final class Clocks {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final List<TimeZoneLabel> zones;

  /**
   * @param theatre the theatre's zones
   * @param recipient the recipient's
   */
  public Clocks(List<TimeZoneLabel> theatre, ZoneId recipient) {
    List<TimeZoneLabel> all = new ArrayList<>(theatre);
    boolean known = theatre.stream().anyMatch(z -> z.zone().equals(recipient));
    if (!known && !recipient.normalized().equals(ZoneOffset.UTC)) {
      all.add(0, new TimeZoneLabel(city(recipient), recipient, ""));
    }
    this.zones = List.copyOf(all);
  }

  /** The instant in every zone: "10 Oct 2025 16:01 PKT / 15:31 Kabul / 11:01 UTC". */
  String everywhere(Instant at) {
    List<String> parts = new ArrayList<>();
    LocalDate day = null;
    for (TimeZoneLabel zone : withUtc()) {
      ZonedDateTime local = at.atZone(zone.zone());
      String date = day == null ? YEAR.format(local) + " " : "";
      if (day != null && !day.equals(local.toLocalDate())) {
        date = DAY.format(local) + " ";
      }
      day = local.toLocalDate();
      parts.add(date + TIME.format(local) + " " + zone.label());
    }
    return String.join(" / ", parts);
  }

  /** The instant in the theatre's first zone: "10 Oct 16:01 PKT". */
  String at(Instant at) {
    TimeZoneLabel zone = zone(null);
    ZonedDateTime local = at.atZone(zone.zone());
    return DAY.format(local) + " " + TIME.format(local) + " " + zone.label();
  }

  /** A span as exactly as it is known, on the clocks of the country where it happened. */
  String span(TimeSpan span, @Nullable String country) {
    TimeZoneLabel zone = zone(country);
    ZonedDateTime from = span.from().atZone(zone.zone());
    ZonedDateTime to = span.to().atZone(zone.zone());
    String days = days(from.toLocalDate(), to.toLocalDate());
    if (span.precision().compareTo(TimePrecision.HOUR) > 0) {
      return span.precision() == TimePrecision.DAY ? days : days + " (not known more exactly)";
    }
    String about = span.precision() == TimePrecision.HOUR ? "about " : "";
    String start = DAY.format(from) + " " + about + TIME.format(from);
    if (span.from().equals(span.to())) {
      return start + " " + zone.label();
    }
    boolean oneDay = from.toLocalDate().equals(to.toLocalDate());
    String end = (oneDay ? "" : DAY.format(to) + " ") + TIME.format(to);
    return start + (oneDay ? "–" : " – ") + end + " " + zone.label();
  }

  /** The zone of a country, else the theatre's first. */
  public TimeZoneLabel zone(@Nullable String country) {
    List<TimeZoneLabel> own = zones.stream().filter(z -> !z.country().isEmpty()).toList();
    TimeZoneLabel utc = new TimeZoneLabel("UTC", ZoneOffset.UTC, "");
    TimeZoneLabel first = own.isEmpty() ? utc : own.get(0);
    return own.stream().filter(z -> Objects.equals(z.country(), country)).findFirst().orElse(first);
  }

  private List<TimeZoneLabel> withUtc() {
    List<TimeZoneLabel> all = new ArrayList<>(zones);
    all.add(new TimeZoneLabel("UTC", ZoneOffset.UTC, ""));
    return all;
  }

  private static String days(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return DAY.format(from);
    }
    boolean oneMonth = from.getMonth() == to.getMonth() && from.getYear() == to.getYear();
    return oneMonth
        ? from.getDayOfMonth() + "–" + DAY.format(to)
        : DAY.format(from) + " – " + DAY.format(to);
  }

  private static String city(ZoneId zone) {
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }
}
