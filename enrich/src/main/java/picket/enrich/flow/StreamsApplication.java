package picket.enrich.flow;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one graph until it is closed or fails.
 *
 * <p>A thread that dies is replaced a few times; then the application stops, and whoever waits for
 * it learns why. Thread-safe.
 */
public final class StreamsApplication implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StreamsApplication.class);
  private static final int REPLACEMENTS = 3;
  private static final Duration CLOSING = Duration.ofSeconds(30);

  private final String id;
  private final KafkaStreams streams;
  private final Consumer<IllegalStateException> onFailure;
  private final AtomicInteger deaths = new AtomicInteger();
  private final CompletableFuture<Void> running = new CompletableFuture<>();

  /**
   * Makes the application; {@link #start} runs it.
   *
   * @param id application id
   * @param properties of the streams
   * @param onFailure told once when it stops for good, on a thread of Kafka Streams
   */
  public StreamsApplication(
      String id,
      Topology topology,
      Properties properties,
      Consumer<IllegalStateException> onFailure) {
    this.id = id;
    this.onFailure = onFailure;
    this.streams = new KafkaStreams(topology, properties);
    streams.setUncaughtExceptionHandler(this::replaceOrStop);
    streams.setStateListener(
        (now, before) -> {
          if (now == KafkaStreams.State.RUNNING) {
            running.complete(null);
          }
        });
  }

  public void start() {
    streams.start();
  }

  /** Waits until records flow; fails where the application stopped or the time is up. */
  public void awaitRunning(Duration most) throws InterruptedException {
    try {
      running.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new IllegalStateException(id + " is still " + streams.state() + " after " + most, e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(id + " stopped before it ran", e.getCause());
    }
  }

  /** Commits what is under way and stops. */
  @Override
  public void close() {
    if (!streams.close(CLOSING)) {
      LOG.atWarn().addKeyValue("application", id).log("Not closed in time");
    }
  }

  private StreamThreadExceptionResponse replaceOrStop(Throwable cause) {
    if (deaths.incrementAndGet() <= REPLACEMENTS) {
      LOG.atWarn().addKeyValue("application", id).setCause(cause).log("Replacing a thread");
      return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
    LOG.atError().addKeyValue("application", id).setCause(cause).log("Stopping for good");
    IllegalStateException failure =
        new IllegalStateException(id + " failed " + deaths.get() + " times: " + cause, cause);
    running.completeExceptionally(failure);
    onFailure.accept(failure);
    return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
  }
}
