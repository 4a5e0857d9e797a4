package picket.ingest.polite;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets one request at a time through to each host, and the next only some time after the end of the
 * one before. Thread-safe; hosts do not wait for each other.
 */
public final class HostGate {
  /** Between two requests to a host that asks for nothing else. */
  public static final Duration DEFAULT_DELAY = Duration.ofSeconds(2);

  private final PollClock clock;
  private final RecentHosts<Turn> turns = new RecentHosts<>(Turn::new);

  /**
   * What is done in a host's turn.
   *
   * @param <T> what comes of it
   */
  public interface Passage<T> {
    T go() throws InterruptedException;
  }

  /** Who is at a host, and when the last one left; read and written under the lock. */
  private static final class Turn {
    private final ReentrantLock lock = new ReentrantLock(true);
    private @Nullable Instant left;
  }

  public HostGate(PollClock clock) {
    this.clock = clock;
  }

  /**
   * Waits for the host's turn, then goes.
   *
   * @param delay least time since the last one left
   * @throws InterruptedException where the caller is to stop, waiting or going
   */
  public <T> T pass(String host, Duration delay, Passage<T> passage) throws InterruptedException {
    Turn turn = turns.of(host);
    turn.lock.lockInterruptibly();
    try {
      if (turn.left != null) {
        clock.sleepUntil(turn.left.plus(delay));
      }
      return go(turn, passage);
    } finally {
      turn.lock.unlock();
    }
  }

  private <T> T go(Turn turn, Passage<T> passage) throws InterruptedException {
    try {
      return passage.go();
    } finally {
      turn.left = clock.instant();
    }
  }
}
