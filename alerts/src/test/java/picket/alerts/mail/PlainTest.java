package picket.alerts.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {

  @Test
  void makesOneLineOfMany() {
    assertThat(Plain.line(" a\r\nBcc: x@y.example\u0000\u0085\u2028b\t "))
        .isEqualTo("a Bcc: x@y.example b");
  }

  @Test
  void dropsWhatTurnsTheDirectionOfReading() {
    assertThat(Plain.line("a\u202Eb\u2066c\u200F")).isEqualTo("abc");
  }

  @Test
  void dropsHalfASurrogatePair() {
    assertThat(Plain.line("a\uD83Db")).isEqualTo("ab");
  }

  @Test
  void cutsBetweenCodePoints() {
    assertThat(Plain.line("😀😀😀😀", 3)).isEqualTo("😀😀…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "https://x.example/\"onclick=y",
        "https://x.example/a b",
        "https://х.example/",
        "//x.example/",
        ""
      })
  void linksToPlainWebAddressesOnly(String url) {
    assertThat(Plain.isLink(url)).isFalse();
    assertThat(Plain.isLink("https://x.example/a?b=c&d=%20")).isTrue();
  }
}
