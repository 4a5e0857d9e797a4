package picket.deploy.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picket.deploy.archive.Archive;
import picket.deploy.archive.ArchiveReader;
import picket.deploy.run.StageFailedException;
import picket.model.theatre.Theatre;
import picket.model.theatre.TheatreReader;

class DataFolderTest {
  private static final Archive THREE_DAYS =
      ArchiveReader.read(Path.of("src/test/resources/archives/three-days"));
  private static final Archive FORTNIGHT = ArchiveReader.read(Path.of("archives/border-fortnight"));
  private static final Path PACK = Path.of("theatres/af-pk");

  private final Path folder;
  private final Theatre theatre = TheatreReader.read(PACK);

  DataFolderTest(@TempDir Path folder) {
    this.folder = folder.resolve("data");
  }

  @Test
  void isTakenUpAgainByTheSameRun() throws IOException {
    claim(THREE_DAYS, theatre, Way.HTTP);

    assertThat(claim(THREE_DAYS, TheatreReader.read(PACK), Way.HTTP).path()).isEqualTo(folder);
  }

  @Test
  void isRefusedToAnyOtherRun() throws IOException {
    claim(THREE_DAYS, theatre, Way.HTTP);
    Theatre edited = theatre.withRules(theatre.patterns().subList(1, 2), theatre.routes());

    refuses(FORTNIGHT, theatre, Way.HTTP);
    refuses(THREE_DAYS, edited, Way.HTTP);
    refuses(THREE_DAYS, theatre, Way.TOPIC);
  }

  @Test
  void deletesAFolderWithAllThatIsInIt() throws IOException {
    Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(folder.resolve("a/b/c"), "x");

    DataFolder.delete(folder);
    DataFolder.delete(folder);

    assertThat(folder).doesNotExist();
  }

  private void refuses(Archive archive, Theatre eyes, Way way) {
    assertThatThrownBy(() -> claim(archive, eyes, way))
        .isInstanceOf(StageFailedException.class)
        .hasMessageContaining(folder.toString());
  }

  private DataFolder claim(Archive archive, Theatre eyes, Way way) throws IOException {
    return DataFolder.claim(folder, archive, List.of(eyes), way);
  }
}
