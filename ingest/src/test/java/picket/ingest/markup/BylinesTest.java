package picket.ingest.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

  @ParameterizedTest
  @CsvSource({
    "desk@paper.example (City Desk), City Desk",
    "A. Khan <a.khan@paper.example>, A. Khan",
    "By A. Khan, A. Khan",
    "BY: A. Khan, A. Khan",
    "Written by A. Khan, A. Khan",
    "Byron Gul, Byron Gul",
    "Author: A. Khan, A. Khan",
  })
  void namesThePerson(String given, String name) {
    assertThat(Bylines.nameIn(given)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "desk@paper.example",
        "By",
        "https://www.paper.example/staff/7",
        "x@y.example ()"
      })
  void namesNobody(String given) {
    assertThat(Bylines.nameIn(given)).isNull();
  }
}
