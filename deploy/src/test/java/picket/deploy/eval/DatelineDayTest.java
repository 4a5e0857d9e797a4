package picket.deploy.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DatelineDayTest {

  @Test
  void readsTheDayOfADateline() {
    assertThat(DatelineDay.of("Oslo, 7 Mar 88 (NTB) -- [Text] The ferry left."))
        .isEqualTo(Instant.parse("1988-03-07T12:00:00Z"));
    assertThat(DatelineDay.of("OSLO, 7 March 2014 - The ferry left."))
        .isEqualTo(Instant.parse("2014-03-07T12:00:00Z"));
  }

  @Test
  void takesTwoDigitsForTheLatestPastYear() {
    assertThat(DatelineDay.of("Oslo, 7 Mar 14 -- The ferry left."))
        .isEqualTo(Instant.parse("2014-03-07T12:00:00Z"));
    assertThat(DatelineDay.of("Oslo, 7 Mar. 26 -- The ferry left."))
        .isEqualTo(Instant.parse("1926-03-07T12:00:00Z"));
  }

  @Test
  void takesNoWordForAMonthThatOnlyBeginsLikeOne() {
    assertThat(DatelineDay.of("The 12 Marines 88 miles away left.")).isNull();
    assertThat(DatelineDay.of("Oslo, 7 Sept 88")).isNull();
  }

  @Test
  void tellsNoDayWhereThereIsNone() {
    assertThat(DatelineDay.of("The ferry left with 7 men 88 days ago.")).isNull();
    assertThat(DatelineDay.of("Oslo, 31 Feb 88 -- The ferry left.")).isNull();
    assertThat(DatelineDay.of("x".repeat(90) + " 7 Mar 88")).isNull();
  }
}
