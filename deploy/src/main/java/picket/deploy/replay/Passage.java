package picket.deploy.replay;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.apache.kafka.common.TopicPartition;
import picket.deploy.run.StageFailedException;

/**
 * Waits until a stage has passed a record.
 *
 * <p>A stage has passed a record when its consumer group has committed an offset behind it: with
 * exactly-once that commit and all that the stage made of the record are one transaction. A lag of
 * zero would prove nothing, since it is zero before the first record too.
 */
final class Passage {
  private static final long POLL_MILLIS = 50;

  private final CommittedOffsets offsets;
  private final Supplier<Optional<String>> failure;
  private final Duration patience;

  /**
   * @param offsets where groups stand
   * @param failure what made a stage stop; empty while all run
   * @param patience how long a stage may stand still before it counts as stuck
   */
  Passage(CommittedOffsets offsets, Supplier<Optional<String>> failure, Duration patience) {
    this.offsets = offsets;
    this.failure = failure;
    this.patience = patience;
  }

  /**
   * Returns when the group has passed the record.
   *
   * @param passed is told how many offsets lie behind the group, whenever that changes
   * @throws StageFailedException where a stage has stopped or stands still
   */
  void past(String group, TopicPartition partition, long offset, LongConsumer passed)
      throws InterruptedException {
    long before = -1;
    long since = System.nanoTime();
    while (true) {
      long committed = offsets.of(group, partition);
      if (committed != before) {
        passed.accept(committed);
        before = committed;
        since = System.nanoTime();
      }
      if (committed > offset) {
        return;
      }
      pause(group, since, "at offset " + committed + " of " + (offset + 1) + " on " + partition);
    }
  }

  /** Returns when the condition holds; {@code what} says what it is that does not come. */
  void until(BooleanSupplier condition, String stage, String what) throws InterruptedException {
    long since = System.nanoTime();
    while (!condition.getAsBoolean()) {
      pause(stage, since, what);
    }
  }

  private void pause(String stage, long since, String where) throws InterruptedException {
    Optional<String> stopped = failure.get();
    if (stopped.isPresent()) {
      throw new StageFailedException(stopped.get());
    }
    if (System.nanoTime() - since > patience.toNanos()) {
      throw new StageFailedException(
          stage + " has not moved for " + patience.toSeconds() + " s: " + where);
    }
    Thread.sleep(POLL_MILLIS);
  }
}
