package picket.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

  @ParameterizedTest
  @CsvSource({
    "HTTPS://News.Example/A/b, https://news.example/A/b",
    "https://news.example:443/a, https://news.example/a",
    "http://news.example:80/a, http://news.example/a",
    "http://news.example:8080/a, http://news.example:8080/a",
    "https://news.example/a#comments, https://news.example/a",
    "https://news.example, https://news.example/",
    "https://news.example/a?utm_source=x&id=7&fbclid=q, https://news.example/a?id=7",
    "https://news.example/a?UTM_Medium=rss, https://news.example/a",
    "https://reader@news.example/a, https://news.example/a",
    "https://news.example/a%20b?q=%2F, https://news.example/a%20b?q=%2F",
  })
  void dropsWhatDiffersBetweenLinksToOnePage(String given, String canonical) {
    assertThat(CanonicalUrl.of(given).text()).isEqualTo(canonical);
  }

  @Test
  void keepsOrderAndCaseOfWhatServersTellApart() {
    assertThat(CanonicalUrl.of("https://news.example/Page?b=2&A=1").text())
        .isEqualTo("https://news.example/Page?b=2&A=1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "news.example/a", "ftp://news.example/a", "https:///a", "http://[x/"})
  void refusesWhatIsNoWebAddress(String given) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalUrl.of(given))
        .withMessageContaining("not a web address");
  }
}
