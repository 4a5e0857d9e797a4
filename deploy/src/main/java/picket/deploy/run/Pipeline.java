package picket.deploy.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import picket.alerts.Alerts;
import picket.alerts.AlertsConfig;
import picket.deploy.broker.EmbeddedBroker;
import picket.deploy.broker.TopicSetup;
import picket.enrich.Enrich;
import picket.enrich.EnrichConfig;

/**
 * The whole line in one process: broker, topics, alerts, enrich.
 *
 * <p>Whoever feeds it starts after it and stops before it. Thread-safe.
 */
public final class Pipeline implements AutoCloseable {
  private static final Duration STARTING = Duration.ofMinutes(3);

  private final EmbeddedBroker broker;
  private final Admin admin;
  private final AtomicReference<IllegalStateException> enrichFailure = new AtomicReference<>();
  private @Nullable Alerts alerts;
  private @Nullable Enrich enrich;

  private Pipeline(EmbeddedBroker broker, Admin admin) {
    this.broker = broker;
    this.admin = admin;
  }

  /**
   * Starts everything and returns when records flow.
   *
   * @throws StageFailedException where a stage does not come up
   */
  public static Pipeline start(PipelineConfig config) throws InterruptedException {
    EmbeddedBroker broker = EmbeddedBroker.start(config.folder().resolve("broker"));
    Admin admin = Clients.admin(broker.bootstrap());
    Pipeline pipeline = new Pipeline(broker, admin);
    try {
      new TopicSetup(admin).ensure(config.topics());
      pipeline.startStages(config);
      return pipeline;
    } catch (InterruptedException | RuntimeException e) {
      pipeline.close();
      throw e;
    }
  }

  private void startStages(PipelineConfig config) throws InterruptedException {
    Path state = config.folder().resolve("state");
    Readers readers = Readers.load(config.theatres());
    Alerts watching =
        Alerts.start(
            new AlertsConfig(
                bootstrap(), config.theatres(), state, config.topics(), config.mail()));
    alerts = watching;
    Enrich reading =
        Enrich.start(
            new EnrichConfig(bootstrap(), config.theatres(), state, 1, config.tickEvery()),
            readers,
            enrichFailure::set);
    enrich = reading;
    try {
      watching.awaitReady(STARTING);
      reading.awaitReady(STARTING);
    } catch (TimeoutException e) {
      throw new StageFailedException("a stage did not come up: " + e, e);
    }
  }

  /** The broker's address, for clients. */
  public String bootstrap() {
    return broker.bootstrap();
  }

  public Admin admin() {
    return admin;
  }

  /** Mails that are queued and not sent; -1 where that is not known yet. */
  public int undelivered() {
    Alerts watching = alerts;
    return watching == null ? 0 : watching.undelivered();
  }

  /** What made a part stop for good; empty while all is well. */
  public Optional<String> failure() {
    IllegalStateException inEnrich = enrichFailure.get();
    if (inEnrich != null) {
      return Optional.of("the enrich stage has stopped: " + inEnrich);
    }
    Alerts watching = alerts;
    Optional<String> inAlerts =
        watching == null
            ? Optional.empty()
            : watching.failure().map(cause -> "the alerts stage has stopped: " + cause);
    return inAlerts.or(() -> broker.failure().map(cause -> "the broker has stopped: " + cause));
  }

  /** Streams first, then clients, then the broker. */
  @Override
  public void close() {
    Enrich reading = enrich;
    if (reading != null) {
      reading.close();
    }
    Alerts watching = alerts;
    if (watching != null) {
      watching.close();
    }
    admin.close();
    broker.close();
  }
}
