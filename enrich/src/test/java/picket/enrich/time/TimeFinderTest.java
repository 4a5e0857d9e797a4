package picket.enrich.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picket.enrich.name.Scene;
import picket.model.TimePrecision;

class TimeFinderTest {
  private final TimeFinder finder = new TimeFinder(Scene.theatre());

  private List<TimeMention> find(String sentence) {
    return finder.find(Scene.document("-", sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "He died on Wednesday.; 2025-10-07T19:00:00Z; 2025-10-08T18:59:59Z; DAY",
        "He died on Monday.; 2025-10-05T19:00:00Z; 2025-10-06T18:59:59Z; DAY",
        "He died yesterday.; 2025-10-06T19:00:00Z; 2025-10-07T18:59:59Z; DAY",
        "He died two days ago.; 2025-10-05T19:00:00Z; 2025-10-06T18:59:59Z; DAY",
        "He died on Oct. 3.; 2025-10-02T19:00:00Z; 2025-10-03T18:59:59Z; DAY",
        "He died on 12 November.; 2024-11-11T19:00:00Z; 2024-11-12T18:59:59Z; DAY",
        "He died on 24 December 2024.; 2024-12-23T19:00:00Z; 2024-12-24T18:59:59Z; DAY",
        "He died late on Tuesday.; 2025-10-07T13:00:00Z; 2025-10-08T00:00:00Z; HOUR",
        "He died on Friday night.; 2025-10-03T13:00:00Z; 2025-10-04T00:00:00Z; HOUR",
        "He died in December last year.; 2024-11-30T19:00:00Z; 2024-12-31T18:59:59Z; MONTH",
        "He died in 2014.; 2013-12-31T19:00:00Z; 2014-12-31T18:59:59Z; YEAR",
        "It began on 3/4 October.; 2025-10-02T19:00:00Z; 2025-10-04T18:59:59Z; DAY",
        "It began on the night of 3 and 4 October.; 2025-10-03T13:00:00Z; 2025-10-04T03:00:00Z; HOUR",
        "They will meet on Saturday.; 2025-10-10T19:00:00Z; 2025-10-11T18:59:59Z; DAY",
        "They will meet on October 18.; 2025-10-17T19:00:00Z; 2025-10-18T18:59:59Z; DAY"
      })
  void readsDaysAgainstTheDayOfPublication(
      String sentence, String from, String to, TimePrecision precision) {
    List<TimeMention> found = find(sentence);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).span().from()).hasToString(from);
    assertThat(found.get(0).span().to()).hasToString(to);
    assertThat(found.get(0).span().precision()).isEqualTo(precision);
  }

  @Test
  void putsAClockTimeOnTheDayBesideIt() {
    TimeMention clock = find("On Monday at 6pm it began.").get(1);
    assertThat(clock.span().from()).hasToString("2025-10-06T13:00:00Z");
    assertThat(clock.span().precision()).isEqualTo(TimePrecision.INSTANT);
  }

  @Test
  void readsGreenwichTimeAsSuch() {
    TimeMention clock = find("It was heard on Monday at 1720 GMT.").get(1);
    assertThat(clock.span().from()).hasToString("2025-10-06T17:20:00Z");
  }

  @Test
  void readsTheOutletsOwnClock() {
    List<TimeMention> found =
        finder.find(Scene.cut(Scene.article("kabul-daily", "-", "He died on Monday.")));
    assertThat(found.get(0).span().from()).hasToString("2025-10-05T19:30:00Z");
  }

  @Test
  void takesNoModalVerbOrCountForADate() {
    assertThat(find("It may rain and 20 men march on, 15 strong.")).isEmpty();
  }

  @Test
  void marksWhatLiesAhead() {
    assertThat(find("They will meet on Saturday.").get(0).rule()).endsWith("-ahead");
  }
}
