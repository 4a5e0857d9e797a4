package picket.alerts.mail.picture;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picket.model.Alert;
import picket.model.AlertStep;
import picket.model.theatre.TimeZoneLabel;

/** Draws when the steps of an alert happened: one row each, days in a zone of the theatre. */
public final class TimelinePicture {
  private static final int WIDTH = 358;
  private static final int ROW = 30;
  private static final int TOP = 26;
  private static final int MAX_ROWS = 12;
  private static final double LEFT = 18;
  private static final double RIGHT = 340;

  /** Left of it the foot names the clock. */
  private static final double LABELS = 150;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final TimeZoneLabel zone;

  /**
   * @param zone on whose clock the days begin
   */
  public TimelinePicture(TimeZoneLabel zone) {
    this.zone = zone;
  }

  /** The timeline for light and for dark screens; none where there are no steps. */
  public List<Picture> draw(Alert alert, List<AlertStep> shown) {
    List<AlertStep> steps = shown.subList(Math.max(0, shown.size() - MAX_ROWS), shown.size());
    if (steps.isEmpty()) {
      return List.of();
    }
    Axis axis = Axis.over(steps, alert.raisedAt());
    return Stream.of(Palette.LIGHT, Palette.DARK).map(p -> draw(alert, steps, axis, p)).toList();
  }

  /** Seconds to pixels. */
  private record Axis(Instant from, Instant to) {
    static Axis over(List<AlertStep> steps, Instant raised) {
      Instant from =
          steps.stream().map(s -> s.when().from()).min(Instant::compareTo).orElse(raised);
      Instant to = steps.stream().map(s -> s.when().to()).max(Instant::compareTo).orElse(raised);
      from = from.isBefore(raised) ? from : raised;
      to = to.isAfter(raised) ? to : raised;
      Duration margin = Duration.between(from, to).dividedBy(20).plusHours(1);
      return new Axis(from.minus(margin), to.plus(margin));
    }

    double x(Instant at) {
      double share =
          (double) Duration.between(from, at).toSeconds() / Duration.between(from, to).toSeconds();
      return LEFT + share * (RIGHT - LEFT);
    }
  }

  private Picture draw(Alert alert, List<AlertStep> steps, Axis axis, Palette palette) {
    int height = TOP + steps.size() * ROW + 22;
    Canvas canvas = new Canvas(WIDTH, height, palette.paper());
    days(canvas, axis, palette);
    double told = axis.x(alert.raisedAt());
    canvas.line(told, TOP - 2, told, height - 20, palette.mark(), 1.6, 2, 4);
    String label = "this mail, " + TIME.format(alert.raisedAt().atZone(zone.zone()));
    double wide = Canvas.width(label, Canvas.Type.SMALL);
    double x = Math.max(LABELS, Math.min(WIDTH - 6 - wide, told - wide / 2));
    canvas.text(label, x, height - 7, Canvas.Type.SMALL, palette.ink());
    for (int i = 0; i < steps.size(); i++) {
      row(canvas, steps.get(i), TOP + i * ROW + ROW / 2.0, axis, palette);
    }
    return new Picture("timeline-" + palette.name(), alt(steps), WIDTH, height, canvas.png());
  }

  /** A line at each midnight, or at every so many where they are many. */
  private void days(Canvas canvas, Axis axis, Palette palette) {
    LocalDate first = axis.from().atZone(zone.zone()).toLocalDate();
    LocalDate last = axis.to().atZone(zone.zone()).toLocalDate();
    long step = 1 + (last.toEpochDay() - first.toEpochDay()) / 6;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
      ZonedDateTime midnight = day.atStartOfDay(zone.zone());
      double x = axis.x(midnight.toInstant());
      double next = Math.min(RIGHT, axis.x(midnight.plusDays(step).toInstant()));
      if (x >= LEFT) {
        canvas.line(x, 8, x, canvas.height() - 20, palette.quiet(), 0.5);
      }
      x = Math.max(LEFT, x);
      String label = DAY.format(day);
      if (next - x > Canvas.width(label, Canvas.Type.SMALL) + 6) {
        canvas.text(label, x + 4, 17, Canvas.Type.SMALL, palette.quiet());
      }
    }
    String clock = "days in " + zone.label() + " time";
    canvas.text(clock, 12, canvas.height() - 7, Canvas.Type.SMALL, palette.quiet());
  }

  /** A bar as long as the time is uncertain, the number on it, the type beside it. */
  private static void row(Canvas canvas, AlertStep step, double y, Axis axis, Palette palette) {
    double from = axis.x(step.when().from());
    double to = axis.x(step.when().to());
    if (to - from > 24) {
      canvas.fill(new RoundRectangle2D.Double(from, y - 4, to - from, 8, 8, 8), palette.quiet());
    }
    double middle = (from + to) / 2;
    Rectangle2D mark = canvas.mark(Integer.toString(step.n()), middle, y, palette);
    String words = step.type().words();
    double wide = Canvas.width(words, Canvas.Type.STRONG);
    double right = Math.max(mark.getMaxX(), to) + 6;
    double left = Math.min(mark.getMinX(), from) - 6 - wide;
    double x = right + wide <= WIDTH - 6 ? right : Math.max(6, left);
    canvas.haloed(words, x, y + 4.5, Canvas.Type.STRONG, palette.ink(), palette.paper());
  }

  private String alt(List<AlertStep> steps) {
    return steps.stream()
        .map(s -> s.n() + " " + s.type().words() + " " + day(s))
        .collect(Collectors.joining("; ", "Timeline. ", "."));
  }

  private String day(AlertStep step) {
    return DAY.format(step.when().from().atZone(zone.zone()));
  }
}
