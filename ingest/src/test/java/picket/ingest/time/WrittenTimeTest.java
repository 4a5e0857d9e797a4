package picket.ingest.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 03 Mar 2026 17:20:00 +0500 | 2026-03-03T12:20:00Z",
        "Tue, 3 Mar 26 17:20 PKT | 2026-03-03T12:20:00Z",
        "Tues, 03 March 2026 17:20:00 GMT | 2026-03-03T17:20:00Z",
        "03 Mar 2026 07:20:00 EST | 2026-03-03T12:20:00Z",
        "03 Mar 2026 16:50 AFT | 2026-03-03T12:20:00Z",
        "03 Mar 2026 17:20:00 GMT+5 | 2026-03-03T12:20:00Z",
        "03 Mar 2026 17:20:00 +0500 (PKT) | 2026-03-03T12:20:00Z",
        "Tue, 03 Mar 99 17:20:00 Z | 1999-03-03T17:20:00Z",
        "2026-03-03T17:20:00+05:00 | 2026-03-03T12:20:00Z",
        "2026-03-03T12:20:00.123Z | 2026-03-03T12:20:00Z",
        "2026-03-03T12:20Z | 2026-03-03T12:20:00Z",
        "2026-03-03 12:20:00 | 2026-03-03T12:20:00Z",
        "2026-03-03T12:20:00 | 2026-03-03T12:20:00Z",
        "20260303T122000Z | 2026-03-03T12:20:00Z",
        "2026-03-03 | 2026-03-03T00:00:00Z",
        "2026-03-03T24:00:00Z | 2026-03-04T00:00:00Z",
        "2026-06-30T23:59:60Z | 2026-06-30T23:59:59Z",
        "March 3, 2026 5:20 PM | 2026-03-03T17:20:00Z",
        "Published March 3rd, 2026 at 5:20 p.m. PKT | 2026-03-03T12:20:00Z",
        "Mar 3, 2026, 12:05am | 2026-03-03T00:05:00Z",
        "3 March 2026 | 2026-03-03T00:00:00Z",
        "Tue Mar 3 17:20:00 PKT 2026 | 2026-03-03T12:20:00Z",
        "03-Mar-2026 17:20 | 2026-03-03T17:20:00Z",
        "03.03.2026 17:20 | 2026-03-03T17:20:00Z",
        "23/03/2026 17:20 | 2026-03-23T17:20:00Z",
        "03/23/2026 5 PM | 2026-03-23T17:00:00Z",
        "2026/03/03 17:20 | 2026-03-03T17:20:00Z",
        "1772540400 | 2026-03-03T12:20:00Z",
        "1772540400000 | 2026-03-03T12:20:00Z",
      })
  void readsTimesAsTheyAreWritten(String written, Instant time) {
    assertThat(WrittenTime.read(written)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "17:20",
        "2026",
        "2026-03",
        "04/03/2026",
        "32 Mar 2026 10:00 GMT",
        "30 Feb 2026",
        "3 Mar 2026 25:10 GMT",
        "3 Mar 2026 10:00 XYZ",
        "3 Mar 2026 10:00 +9900",
        "2026-13-01T00:00:00Z",
        "3 Mar 2026 10:00 GMT and more words",
        "0000-00-00 00:00:00",
        "Tue, 00 000 0000 00:00:00 GMT"
      })
  void readsNothingIntoWhatIsUnclear(String written) {
    assertThat(WrittenTime.read(written)).isNull();
  }
}
