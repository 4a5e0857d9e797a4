package picket.ingest.feed;

import java.time.Duration;
import java.util.Locale;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Reads how long a feed says it need not be asked for again. */
final class TimeToLive {
  private TimeToLive() {}

  /** RSS ttl, else the period of the syndication module; null where the feed does not say. */
  static @Nullable Duration of(Element head) {
    long minutes = number(text(head, "ttl"));
    if (minutes > 0) {
      return Duration.ofMinutes(minutes);
    }
    Duration period = period(text(head, "updatePeriod"));
    long frequency = Math.max(1, number(text(head, "updateFrequency")));
    return period == null ? null : period.dividedBy(frequency);
  }

  private static @Nullable Duration period(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "hourly" -> Duration.ofHours(1);
      case "daily" -> Duration.ofDays(1);
      case "weekly" -> Duration.ofDays(7);
      case "monthly" -> Duration.ofDays(30);
      case "yearly" -> Duration.ofDays(365);
      default -> null;
    };
  }

  private static long number(String digits) {
    return digits.matches("\\d{1,6}") ? Long.parseLong(digits) : 0;
  }

  private static String text(Element head, String name) {
    return head.getChildren().stream()
        .filter(child -> child.getName().equals(name))
        .map(Element::getTextTrim)
        .findFirst()
        .orElse("");
  }
}
