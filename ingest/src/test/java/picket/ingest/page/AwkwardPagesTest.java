package picket.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of many makers, each with its headline and paragraphs beside it. */
class AwkwardPagesTest {

  static Stream<String> pages() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".html"))
              .sorted()
              .toList();
      return names.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void givesTheHeadlineAndExactlyTheParagraphs(String name) throws IOException, URISyntaxException {
    byte[] bytes = Files.readAllBytes(folder().resolve(name));
    String expected = Files.readString(folder().resolve(name.replace(".html", ".txt"))).strip();

    PageRead read = new JsoupPageReader().read(bytes, null, "https://paper.example/news/1");

    assertThat(read)
        .isInstanceOfSatisfying(
            PageRead.Page.class,
            page -> assertThat(page.title() + "\n\n" + page.text()).isEqualTo(expected));
  }

  @Test
  void coversManyKindsOfMaker() throws IOException, URISyntaxException {
    assertThat(pages()).hasSizeGreaterThanOrEqualTo(12);
  }

  private static Path folder() throws URISyntaxException {
    var folder = AwkwardPagesTest.class.getResource("/picket/ingest/page");
    assertThat(folder).isNotNull();
    return Path.of(folder.toURI());
  }
}
