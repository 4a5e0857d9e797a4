package picket.deploy.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import picket.model.theatre.TimeZoneLabel;

class LocalTimesTest {
  private static final Instant AT = Instant.parse("2026-03-12T19:30:00Z");

  @Test
  void tellsTheHourOnEveryClockOfTheTheatreAndInUtc() {
    LocalTimes times =
        new LocalTimes(
            List.of(
                new TimeZoneLabel("PKT", ZoneId.of("Asia/Karachi"), "PK"),
                new TimeZoneLabel("Kabul", ZoneId.of("Asia/Kabul"), "AF")));

    assertThat(times.of(AT)).isEqualTo("13 Mar 00:30 PKT / 00:00 Kabul / 19:30 UTC");
  }

  @Test
  void needsNoZoneOfItsOwn() {
    assertThat(new LocalTimes(List.of()).of(AT)).isEqualTo("12 Mar 19:30 UTC");
  }
}
