package picket.alerts.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import picket.model.TimePrecision;
import picket.model.TimeSpan;
import picket.model.theatre.TimeZoneLabel;

class ClocksTest {
  private static final List<TimeZoneLabel> ZONES =
      List.of(
          new TimeZoneLabel("PKT", ZoneId.of("Asia/Karachi"), "PK"),
          new TimeZoneLabel("Kabul", ZoneId.of("Asia/Kabul"), "AF"));
  private static final Instant NIGHT = Instant.parse("2031-01-31T19:15:00Z");

  @Test
  void writesTheDayAgainWhereItDiffers() {
    assertThat(clocks("Asia/Karachi").everywhere(NIGHT))
        .isEqualTo("1 Feb 2031 00:15 PKT / 31 Jan 23:45 Kabul / 19:15 UTC");
  }

  @Test
  void putsTheRecipientsClockFirst() {
    assertThat(clocks("America/New_York").everywhere(NIGHT))
        .isEqualTo("31 Jan 2031 14:15 New York / 1 Feb 00:15 PKT / 31 Jan 23:45 Kabul / 19:15 UTC");
  }

  @Test
  void writesUtcOnce() {
    assertThat(clocks("UTC").everywhere(NIGHT))
        .isEqualTo("1 Feb 2031 00:15 PKT / 31 Jan 23:45 Kabul / 19:15 UTC");
  }

  @Test
  void saysNoHourThatIsNotKnown() {
    assertThat(span("2031-02-08T19:30:00Z", "2031-02-09T19:29:59Z", TimePrecision.DAY))
        .isEqualTo("9 Feb");
    assertThat(span("2031-02-08T19:30:00Z", "2031-02-10T19:29:59Z", TimePrecision.DAY))
        .isEqualTo("9–10 Feb");
    assertThat(span("2031-01-30T19:30:00Z", "2031-02-06T19:29:59Z", TimePrecision.WEEK))
        .isEqualTo("31 Jan – 6 Feb (not known more exactly)");
  }

  @Test
  void readsTheClockOfTheCountryWhereItHappened() {
    assertThat(span("2031-02-09T00:00:00Z", "2031-02-09T00:00:00Z", TimePrecision.HOUR))
        .isEqualTo("9 Feb about 04:30 Kabul");
    assertThat(span("2031-02-09T00:00:00Z", "2031-02-09T01:00:00Z", TimePrecision.INSTANT))
        .isEqualTo("9 Feb 04:30–05:30 Kabul");
  }

  private static String span(String from, String to, TimePrecision precision) {
    TimeSpan span = new TimeSpan(Instant.parse(from), Instant.parse(to), precision);
    return clocks("UTC").span(span, "AF");
  }

  private static Clocks clocks(String recipient) {
    return new Clocks(ZONES, ZoneId.of(recipient));
  }
}
