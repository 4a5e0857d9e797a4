package picket.deploy.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import picket.model.ArticleRef;
import picket.model.Envelope;
import picket.model.Genre;
import picket.model.Reading;
import picket.model.TimeQuality;

class MostAboutTest {

  @Test
  void takesTheFirstOfThoseThatAreTheMostRelevant() {
    List<Reading> readings =
        List.of(reading("a", .2), reading("b", .7), reading("c", .7), reading("d", .1));

    assertThat(MostAbout.of(readings, Function.identity()))
        .get()
        .extracting(Reading::theatre)
        .isEqualTo("b");
  }

  @Test
  void takesNoneOfNone() {
    assertThat(MostAbout.of(List.<Reading>of(), Function.identity())).isEmpty();
  }

  private static Reading reading(String theatre, double relevance) {
    Instant at = Instant.parse("2026-02-02T06:00:00Z");
    return new Reading(
        Envelope.of("e", theatre),
        theatre,
        new ArticleRef("x", 0, "https://x.example/", "lamp", "", at, TimeQuality.FEED, at),
        "en",
        Genre.NEWS,
        null,
        List.of(),
        relevance,
        false,
        List.of(),
        List.of(),
        List.of());
  }
}
