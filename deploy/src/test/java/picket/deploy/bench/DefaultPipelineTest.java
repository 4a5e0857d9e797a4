package picket.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultPipelineTest {
  private static final String HOME = "edu/stanford/nlp/stanford-corenlp/4.5.10";

  @Test
  void saysWhichLibraryIsMissing(@TempDir Path repository) throws IOException {
    Path models = Files.createDirectories(repository.resolve(HOME)).resolve("models.jar");
    Files.createFile(models);
    Files.createFile(models.resolveSibling("stanford-corenlp-4.5.10.jar"));
    assertThatThrownBy(() -> DefaultPipeline.classPath(models))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("jollyday-0.4.9.jar is missing");
  }

  @Test
  void saysThatTheModelsAreMissing(@TempDir Path repository) {
    Path models = repository.resolve(HOME).resolve("models.jar");
    assertThatThrownBy(() -> DefaultPipeline.load(models))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("models.jar is missing");
    assertThat(models).doesNotExist();
  }
}
