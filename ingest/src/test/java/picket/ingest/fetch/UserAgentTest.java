package picket.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserAgentTest {

  @ParameterizedTest
  @ValueSource(strings = {"desk@example.org", "https://example.org/picket", "http://example.org"})
  void givesPublishersAContact(String contact) {
    assertThat(new UserAgent(contact).header())
        .startsWith(UserAgent.NAME + "/")
        .endsWith("(news monitoring; +" + contact + ")");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "desk",
        "desk@example",
        "example.org",
        "ftp://example.org",
        "desk@example.org\r\nX-Evil: 1",
        "desk@example.org)",
        "a b@example.org",
      })
  void refusesAContactThatNobodyAnswers(String contact) {
    assertThatThrownBy(() -> new UserAgent(contact))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mail address or a web address");
  }
}
