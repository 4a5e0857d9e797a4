package picket.enrich;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.theatre.Theatre;

/**
 * What the stage needs to run.
 *
 * @param bootstrap brokers, {@code host:port}, parted by commas
 * @param theatres every theatre whose articles are read
 * @param stateDir folder for local state; it can be lost without harm
 * @param readers threads that read articles; each keeps one core busy
 * @param tickEvery how often the machine's clock gives each theatre a tick; null where ticks are
 *     written to the readings topic from outside, as in a replay
 */
public record EnrichConfig(
    String bootstrap,
    List<Theatre> theatres,
    Path stateDir,
    int readers,
    @Nullable Duration tickEvery) {

  public EnrichConfig {
    theatres = List.copyOf(theatres);
    if (bootstrap.isBlank()) {
      throw new IllegalArgumentException("enrich: bootstrap must not be blank");
    }
    if (theatres.isEmpty()) {
      throw new IllegalArgumentException("enrich: at least one theatre is needed");
    }
    if (readers < 1) {
      throw new IllegalArgumentException("enrich: readers must be at least 1, was " + readers);
    }
  }
}
