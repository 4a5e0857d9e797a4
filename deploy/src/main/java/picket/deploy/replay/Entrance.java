package picket.deploy.replay;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import picket.deploy.run.Pipeline;
import picket.deploy.run.Polling;

/** The way by which the articles of an archive come into the pipeline. */
interface Entrance extends AutoCloseable {

  /** How the pipeline is to poll feeds; null where it is not to poll at all. */
  @Nullable Polling polling();

  /**
   * Brings in every article that is not there yet, in the order of the archive.
   *
   * @param shown is told how many items of the archive are behind, whenever that changes
   */
  void bringIn(Pipeline pipeline, IntConsumer shown) throws InterruptedException;

  @Override
  void close();
}
