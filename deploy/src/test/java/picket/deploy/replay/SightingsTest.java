package picket.deploy.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import picket.deploy.archive.Archive;
import picket.deploy.archive.ArchiveItem;
import picket.deploy.outcome.Sighting;
import picket.model.Article;
import picket.model.TimeQuality;

class SightingsTest {
  private static final Instant PUBLISHED = Instant.parse("2026-02-02T05:00:00Z");
  private static final Instant UPDATED = Instant.parse("2026-02-02T07:00:00Z");

  @Test
  void makesRevisionsOfChangedContentAndNothingOfTheSame() {
    List<Sighting> seen =
        sightings(
            item("a", "https://x.example/a?utm_medium=rss", "one", 6),
            item("b", "https://x.example/a", "one", 7),
            item("c", "https://X.example/a#top", "two", 8));

    assertThat(seen).extracting(Sighting::revision).containsExactly(0, 0, 1);
    assertThat(seen.get(1).article()).isNull();
    assertThat(seen).extracting(Sighting::url).containsOnly("https://x.example/a");
    assertThat(article(seen.get(2)).id()).isEqualTo(article(seen.get(0)).id());
  }

  @Test
  void datesAFirstSightingByPublicationAndARevisionByItsUpdate() {
    List<Sighting> seen =
        sightings(
            item("a", "https://x.example/a", "one", 6), item("b", "https://x.example/a", "two", 8));

    assertThat(article(seen.get(0)).publishedAt()).isEqualTo(PUBLISHED);
    assertThat(article(seen.get(0)).publishedAtQuality()).isEqualTo(TimeQuality.FEED);
    assertThat(article(seen.get(1)).publishedAt()).isEqualTo(UPDATED);
  }

  @Test
  void neverShowsTheArchivesIdToTheStages() {
    Sighting seen = sightings(item("secret-7", "https://x.example/a", "one", 6)).get(0);

    assertThat(article(seen).toString()).doesNotContain("secret-7");
  }

  private static Article article(Sighting sighting) {
    return Objects.requireNonNull(sighting.article());
  }

  private static List<Sighting> sightings(ArchiveItem... items) {
    return Sightings.of(new Archive(Path.of("x"), List.of(), List.of(items), List.of()));
  }

  private static ArchiveItem item(String id, String url, String text, int hour) {
    Instant seenAt = Instant.parse("2026-02-02T00:00:00Z").plusSeconds(hour * 3600L);
    return new ArchiveItem(
        id, "lamp", url, PUBLISHED, UPDATED, seenAt, "title", "", null, null, text, "en");
  }
}
