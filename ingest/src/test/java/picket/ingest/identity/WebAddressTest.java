package picket.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.MalformedURLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://a.example/x?y=1#part, https://a.example/x?y=1",
    "' HTTP://a.example/ ', http://a.example/",
    "http://a.example, http://a.example",
    "http://a.example/two words, http://a.example/two%20words",
    "http://a.example/50%/%41, http://a.example/50%25/%41",
    "http://a.example/?q=[a|b], http://a.example/?q=%5Ba%7Cb%5D",
    "http://a.example/خبر, http://a.example/%D8%AE%D8%A8%D8%B1",
    "http://bücher.example/, http://xn--bcher-kva.example/",
    "http://a.example\\@b.example/, ",
  })
  void isLenientAsBrowsersAre(String given, String expected) throws MalformedURLException {
    if (expected == null) {
      assertThatThrownBy(() -> WebAddress.of(given)).isInstanceOf(MalformedURLException.class);
    } else {
      assertThat(WebAddress.of(given)).hasToString(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a.example/feed",
        "ftp://a.example/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://",
        "http:///feed",
        "http://user:secret@a.example/",
        "http://a.example:0/",
        "http://a.example:70000/",
        "http://a b.example/",
      })
  void refusesWhatCannotBeAsked(String given) {
    assertThatThrownBy(() -> WebAddress.of(given))
        .isInstanceOf(MalformedURLException.class)
        .hasMessageContaining("is not a web address that we visit: ");
  }

  @ParameterizedTest
  @CsvSource({
    "http://b.example/c, http://b.example/c",
    "//b.example/c, https://b.example/c",
    "/c, https://a.example:8443/c",
    "c, https://a.example:8443/x/c",
    "../c, https://a.example:8443/c",
    "?page=2, https://a.example:8443/x/y?page=2",
    "c d#part, https://a.example:8443/x/c%20d",
  })
  void followsLinks(String link, String expected) throws MalformedURLException {
    assertThat(WebAddress.of("https://a.example:8443/x/y?z").resolve(link)).hasToString(expected);
  }

  @Test
  void oneRobotsTxtHoldsForSchemeHostAndPort() throws MalformedURLException {
    assertThat(WebAddress.of("https://A.example:443/x").origin()).isEqualTo("https://a.example");
    assertThat(WebAddress.of("http://a.example:8080/x").origin())
        .isEqualTo("http://a.example:8080");
    assertThat(WebAddress.of("http://a.example:443/x").origin()).isEqualTo("http://a.example:443");
  }
}
