package picket.deploy.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * One round of a measurement: all items again and again on some threads, whole passes only, so that
 * every round sees the same mix.
 *
 * @param <T> what is worked on
 */
final class Round<T> {
  private final List<T> items;
  private final long nanos;
  private final long began = System.nanoTime();
  private int taken;

  private Round(List<T> items, Duration least) {
    this.items = items;
    this.nanos = least.toNanos();
  }

  /**
   * Runs a round.
   *
   * @param items at least one
   * @param work safe for use by several threads
   * @param least how long passes are begun
   * @return items a second
   * @throws IllegalStateException where the work fails
   */
  static <T> double run(List<T> items, Consumer<T> work, int threads, Duration least)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Round<T> round = new Round<>(items, least);
      List<Future<?>> workers = new ArrayList<>();
      for (int n = 0; n < threads; n++) {
        workers.add(pool.submit(() -> round.work(work)));
      }
      for (Future<?> worker : workers) {
        worker.get();
      }
      return round.taken / ((System.nanoTime() - round.began) / 1e9);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a round failed: " + e.getCause(), e);
    } finally {
      pool.shutdownNow();
    }
  }

  private void work(Consumer<T> work) {
    for (int index = take(); index >= 0; index = take()) {
      work.accept(items.get(index % items.size()));
    }
  }

  /** The next item's number; -1 where time is up and the last pass is whole. */
  private synchronized int take() {
    boolean whole = taken > 0 && taken % items.size() == 0;
    return whole && System.nanoTime() - began >= nanos ? -1 : taken++;
  }
}
