package picket.enrich.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picket.model.Article;
import picket.model.TimeQuality;
import picket.model.theatre.Source;

class CreditReaderTest {
  private static final Instant AT = Instant.parse("2025-03-01T08:00:00Z");
  private final CreditReader reader =
      new CreditReader(List.of(outlet("har", "Harbour Agency"), outlet("dly", "The Daily Lamp")));

  @ParameterizedTest
  @CsvSource({
    "Harbour, Harbour",
    "Harbour Agency, Harbour Agency",
    "Staff/AFP, AFP",
    "By Reuters, Reuters",
  })
  void readsTheByline(String byline, String credit) {
    assertThat(reader.read(article(byline, "A bridge fell."))).isEqualTo(credit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KARZ, March 1 (Harbour) - A bridge fell.|Harbour",
        "A bridge fell. (AFP)|AFP",
        "A bridge fell.;Source: Harbour Agency|Harbour Agency",
        "A bridge fell. — via Reuters|Reuters",
        "A bridge fell.;(The above is the report of the state-run Harbour agency.)|Harbour",
      })
  void readsTheText(String text, String credit) {
    assertThat(reader.read(article("Staff", text.replace(";", "\n\n")))).isEqualTo(credit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A bridge fell.;With additional reporting by Reuters|help is not authorship",
        "The Lower House (LH) met.|an abbreviation is no agency",
        "A bridge fell, said Harbour Agency.|a quoted source is no credit",
      })
  void leavesOtherNamesAlone(String text, String why) {
    assertThat(reader.read(article(null, text.replace(";", "\n\n")))).as(why).isNull();
  }

  @Test
  void ownOutletIsNoCredit() {
    assertThat(reader.read(article("The Daily Lamp", "A bridge fell."))).isNull();
  }

  private static Article article(@Nullable String byline, String text) {
    return new Article(
        "a",
        "https://lamp.example/a",
        "dly",
        "Bridge",
        "",
        text,
        "en",
        byline,
        null,
        AT,
        TimeQuality.FEED,
        AT,
        0,
        "00");
  }

  private static Source outlet(String id, String name) {
    return new Source(
        id, name, "https://" + id + ".example", "B", 'B', "PK", "en", List.of(), null);
  }
}
