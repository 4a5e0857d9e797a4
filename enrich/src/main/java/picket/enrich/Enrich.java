package picket.enrich;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import picket.enrich.flow.AssembleTopology;
import picket.enrich.flow.ReadTopology;
import picket.enrich.flow.StreamsApplication;
import picket.enrich.flow.StreamsSettings;
import picket.model.Article;
import picket.model.Reading;

/**
 * The stage that turns articles into readings, and readings into the log of each theatre.
 *
 * <p>Two applications, so that reading a long article never delays a tick. Topics must stand before
 * the start. Thread-safe.
 */
public final class Enrich implements AutoCloseable {
  private final StreamsApplication read;
  private final StreamsApplication assemble;

  private Enrich(StreamsApplication read, StreamsApplication assemble) {
    this.read = read;
    this.assemble = assemble;
  }

  /**
   * Starts both applications and returns at once.
   *
   * @param reader gives a reading of an article for each theatre; called by several threads at once
   * @param onFailure told where an application stops for good; the stage should then be closed
   */
  public static Enrich start(
      EnrichConfig config,
      Function<Article, List<Reading>> reader,
      Consumer<IllegalStateException> onFailure) {
    StreamsApplication read =
        new StreamsApplication(
            StreamsSettings.READ,
            new ReadTopology(reader).build(),
            StreamsSettings.read(config.bootstrap(), config.stateDir(), config.readers()),
            onFailure);
    StreamsApplication assemble =
        new StreamsApplication(
            StreamsSettings.ASSEMBLE,
            new AssembleTopology(config.theatres(), config.tickEvery()).build(),
            StreamsSettings.assemble(config.bootstrap(), config.stateDir()),
            onFailure);
    assemble.start();
    read.start();
    return new Enrich(read, assemble);
  }

  /** Waits until records flow; fails where an application stopped or the time is up. */
  public void awaitReady(Duration most) throws InterruptedException {
    assemble.awaitRunning(most);
    read.awaitRunning(most);
  }

  /** Stops reading first, then assembling, so that what was read is assembled. */
  @Override
  public void close() {
    read.close();
    assemble.close();
  }
}
