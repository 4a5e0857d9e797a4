package picket.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import picket.deploy.archive.Archive;
import picket.deploy.archive.ArchiveItem;
import picket.deploy.archive.ArchiveReader;
import picket.model.theatre.Source;

class BusyDayTest {
  private static final List<Source> OUTLETS =
      ArchiveReader.read(Path.of("archives/border-fortnight")).sources();
  private static final Duration GAP = Duration.ofMillis(200);
  private static final Instant TUESDAY_NIGHT_AT_THE_FRONTIER =
      Instant.parse("2026-03-02T20:00:00Z");

  private final BusyDay day = new BusyDay(OUTLETS, TUESDAY_NIGHT_AT_THE_FRONTIER);

  @Test
  void tellsTheWholeStoryInItsOrder() {
    Archive archive = day.archive(300, GAP);

    assertThat(archive.items()).hasSize(300);
    assertThat(archive.items())
        .extracting(ArchiveItem::title)
        .containsSubsequence(Beat.STORY.stream().map(Beat::title).toList());
  }

  @Test
  void tellsItWholeInAShortStreamToo() {
    assertThat(day.archive(5, GAP).items())
        .extracting(ArchiveItem::title)
        .containsAll(Beat.STORY.stream().map(Beat::title).toList());
  }

  @Test
  void namesTheDayAsItIsAtTheFrontier() {
    assertThat(day.archive(300, GAP).items())
        .allSatisfy(item -> assertThat(item.text()).doesNotContain("{", "%"))
        .anySatisfy(item -> assertThat(item.text()).contains("on Tuesday morning"))
        .anySatisfy(item -> assertThat(item.text()).contains("on Sunday night"));
  }

  @Test
  void writesNoItemTwice() {
    List<ArchiveItem> items = day.archive(600, GAP).items();

    assertThat(items).extracting(ArchiveItem::url).doesNotHaveDuplicates();
    assertThat(items).extracting(ArchiveItem::title).doesNotHaveDuplicates();
  }
}
