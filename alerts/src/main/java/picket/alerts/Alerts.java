package picket.alerts;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picket.alerts.mail.MailComposer;
import picket.alerts.mail.MessageIds;
import picket.alerts.route.Router;
import picket.alerts.send.OutboxSender;
import picket.alerts.send.SmtpMailer;
import picket.alerts.send.SmtpServer;
import picket.alerts.watch.WatchTopology;

/**
 * The stage that watches for escalations and mails them.
 *
 * <p>A thread that fails is replaced {@value #MAX_REPLACED} times; after that the stage stops and
 * says why in {@link #failure}. Thread-safe.
 */
public final class Alerts implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Alerts.class);
  private static final int MAX_REPLACED = 5;
  private static final Duration CLOSING = Duration.ofSeconds(30);

  private final KafkaStreams streams;
  private final CountDownLatch running = new CountDownLatch(1);
  private final AtomicInteger replaced = new AtomicInteger();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private @Nullable OutboxSender sender;

  private Alerts(KafkaStreams streams) {
    this.streams = streams;
  }

  /** Starts the stage; returns before it is ready. */
  public static Alerts start(AlertsConfig config) {
    return start(
        config,
        topology -> {
          WatchTopology.add(topology, config.theatres());
          return WatchTopology.WATCH;
        });
  }

  static Alerts start(AlertsConfig config, AlertSource source) {
    KafkaStreams streams = new KafkaStreams(topology(config, source), StreamsSettings.of(config));
    Alerts alerts = new Alerts(streams);
    streams.setUncaughtExceptionHandler(alerts::threadFailed);
    streams.setStateListener(
        (now, before) -> {
          if (now == KafkaStreams.State.RUNNING) {
            alerts.running.countDown();
          }
        });
    streams.start();
    SmtpServer smtp = config.mail().smtp();
    if (smtp != null) {
      alerts.sender =
          OutboxSender.start(
              config.bootstrap(),
              new MailComposer(config.mail().letterhead(), config.theatres()),
              new SmtpMailer(smtp),
              config.mail().timing(),
              alerts::fail);
    }
    return alerts;
  }

  static Topology topology(AlertsConfig config, AlertSource source) {
    String domain = config.mail().letterhead().domain();
    Router router =
        new Router(
            config.theatres(),
            (alert, to) -> MessageIds.of(alert.id(), alert.revision(), to, domain));
    Topology topology = new Topology();
    DeliveryTopology.add(topology, router, source.addTo(topology));
    return topology;
  }

  /**
   * Waits until records flow.
   *
   * @throws TimeoutException where they do not in time
   * @throws IllegalStateException where the stage has failed
   */
  public void awaitReady(Duration most) throws InterruptedException, TimeoutException {
    boolean ready = running.await(most.toMillis(), TimeUnit.MILLISECONDS);
    Throwable cause = failure.get();
    if (cause != null) {
      throw new IllegalStateException("the alerts stage has failed", cause);
    }
    if (!ready) {
      throw new TimeoutException("the alerts stage was not ready within " + most);
    }
  }

  /** How many mails wait; -1 where that is not known yet, 0 where none are sent. */
  public int undelivered() {
    OutboxSender sending = sender;
    return sending == null ? 0 : sending.undelivered();
  }

  /** Why the stage has stopped; empty while it runs or after it was closed. */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure.get());
  }

  @Override
  public void close() {
    CloseOptions leave =
        CloseOptions.timeout(CLOSING)
            .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP);
    if (!streams.close(leave)) {
      LOG.atError().log("The alerts stage did not stop in time");
    }
    OutboxSender sending = sender;
    if (sending != null) {
      sending.close();
    }
  }

  private StreamThreadExceptionResponse threadFailed(Throwable cause) {
    if (replaced.incrementAndGet() <= MAX_REPLACED) {
      LOG.atWarn().setCause(cause).log("A thread of the alerts stage failed and is replaced");
      return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
    fail(cause);
    return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
  }

  private void fail(Throwable cause) {
    if (failure.compareAndSet(null, cause)) {
      LOG.atError().setCause(cause).log("The alerts stage has failed; alerts are not mailed");
    }
    running.countDown();
  }
}
