package picket.enrich.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import picket.enrich.name.Scene;
import picket.model.PlaceRef;
import picket.model.Precision;
import picket.model.TimePrecision;
import picket.model.TimeSpan;

class PlaceClockTest {
  private static final PlaceClock CLOCK =
      new PlaceClock(Scene.theatre(), ZoneId.of("Asia/Karachi"));

  @Test
  void beginsADayAtTheMidnightOfItsPlace() {
    TimeSpan there = CLOCK.at(day(TimePrecision.DAY), place("AF"));

    assertThat(there)
        .isNotNull()
        .extracting("from", "to")
        .containsExactly(
            Instant.parse("2025-10-07T19:30:00Z"), Instant.parse("2025-10-08T19:29:59Z"));
  }

  @Test
  void leavesHoursAndUnknownPlacesAlone() {
    assertThat(CLOCK.at(day(TimePrecision.HOUR), place("AF"))).isEqualTo(day(TimePrecision.HOUR));
    assertThat(CLOCK.at(day(TimePrecision.DAY), null)).isEqualTo(day(TimePrecision.DAY));
    assertThat(CLOCK.at(null, place("AF"))).isNull();
  }

  private static TimeSpan day(TimePrecision precision) {
    return new TimeSpan(
        Instant.parse("2025-10-07T19:00:00Z"), Instant.parse("2025-10-08T18:59:59Z"), precision);
  }

  private static PlaceRef place(String country) {
    return new PlaceRef("x", "X", country, null, null, null, 34, 66, Precision.EXACT, 3, null);
  }
}
