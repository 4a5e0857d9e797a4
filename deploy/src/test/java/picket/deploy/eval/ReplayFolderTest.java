package picket.deploy.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import picket.deploy.outcome.Scored;
import picket.model.ArticleRef;
import picket.model.EnrichedArticle;
import picket.model.EnrichedArticle.IncidentLink;
import picket.model.Envelope;
import picket.model.Genre;
import picket.model.Reading;
import picket.model.TimeQuality;

class ReplayFolderTest {
  private static final Instant SIX = Instant.parse("2026-02-02T06:00:00Z");

  private final TreeMap<String, String> merges = new TreeMap<>();

  @Test
  void followsMergesToTheIncidentThatLives() {
    merges.put("c", "b");
    merges.put("b", "a");

    assertThat(folder().living("c")).isEqualTo("a");
    assertThat(folder().living("a")).isEqualTo("a");
  }

  @Test
  void countsOnlyWhatWasSeenByThen() {
    merges.put("b", "a");
    ReplayFolder folder = folder(article("x", SIX, "a"), article("y", SIX.plusSeconds(60), "b"));

    assertThat(folder.itemsOf("a", "t", SIX)).containsExactly("id-of-x");
    assertThat(folder.itemsOf("b", "t", SIX.plusSeconds(60))).containsExactly("id-of-x", "id-of-y");
    assertThat(folder.itemsOf("a", "elsewhere", SIX)).isEmpty();
  }

  @Test
  void namesTheFirstItemThatShowedARevision() {
    ReplayFolder folder = folder();

    assertThat(folder.itemOf("https://x.example/y", 0)).isEqualTo("id-of-y");
    assertThat(folder.itemOf("https://x.example/y", 1)).isNull();
  }

  private ReplayFolder folder(EnrichedArticle... articles) {
    return new ReplayFolder(
        List.of(
            new Scored("https://x.example/x", 0, "id-of-x"),
            new Scored("https://x.example/y", 0, "id-of-y"),
            new Scored("https://x.example/y", 0, "shown-again")),
        List.of(articles),
        List.of(),
        merges);
  }

  private static EnrichedArticle article(String id, Instant seenAt, String incident) {
    ArticleRef ref =
        new ArticleRef(
            id, 0, "https://x.example/" + id, "lamp", "", seenAt, TimeQuality.FEED, seenAt);
    Reading reading =
        new Reading(
            Envelope.of("e", id),
            "t",
            ref,
            "en",
            Genre.NEWS,
            null,
            List.of(),
            1,
            false,
            List.of(),
            List.of(),
            List.of());
    return new EnrichedArticle(reading, "o", null, List.of(new IncidentLink(0, incident)));
  }
}
