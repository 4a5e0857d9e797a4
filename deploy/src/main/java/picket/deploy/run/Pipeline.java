package picket.deploy.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
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
import picket.ingest.Ingest;
import picket.ingest.IngestConfig;
import picket.model.theatre.Theatre;

/**
 * The whole line in one process: broker, topics, alerts, enrich, ingest.
 *
 * <p>Started again on the same folder it goes on where it was. Thread-safe.
 */
public final class Pipeline implements AutoCloseable {
  private static final Duration STARTING = Duration.ofMinutes(3);

  private final EmbeddedBroker broker;
  private final Admin admin;
  private final AtomicReference<IllegalStateException> enrichFailure = new AtomicReference<>();
  private final AtomicReference<RuntimeException> ingestFailure = new AtomicReference<>();
  private @Nullable Ingest ingest;
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
    Future<Readers> readers = loading(config.theatres());
    EmbeddedBroker broker = broker(config.place());
    Admin admin = Clients.admin(broker.bootstrap());
    Pipeline pipeline = new Pipeline(broker, admin);
    try {
      new TopicSetup(admin).ensure(config.topics());
      pipeline.startStages(config, readers);
      return pipeline;
    } catch (InterruptedException | RuntimeException e) {
      pipeline.close();
      throw e;
    }
  }

  /** The language models take as long as the broker: both at once. */
  private static Future<Readers> loading(List<Theatre> theatres) {
    FutureTask<Readers> task = new FutureTask<>(() -> Readers.load(theatres));
    Thread thread = new Thread(task, "picket-models");
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  private static Readers loaded(Future<Readers> loading) throws InterruptedException {
    try {
      return loading.get();
    } catch (ExecutionException e) {
      throw new StageFailedException("the reader cannot be made: " + e.getCause(), e);
    }
  }

  /** Where the broker keeps its data within the folder of a line. */
  public static Path brokerFolder(Path folder) {
    return folder.resolve("broker");
  }

  private static EmbeddedBroker broker(PipelineConfig.Place place) {
    Path folder = brokerFolder(place.folder());
    Integer port = place.port();
    return port == null ? EmbeddedBroker.start(folder) : EmbeddedBroker.start(folder, port);
  }

  private void startStages(PipelineConfig config, Future<Readers> loading)
      throws InterruptedException {
    Path state = config.place().folder().resolve("state");
    Alerts watching =
        Alerts.start(
            new AlertsConfig(
                bootstrap(), config.theatres(), state, config.topics(), config.mail()));
    alerts = watching;
    Readers readers = loaded(loading);
    Enrich reading =
        Enrich.start(
            new EnrichConfig(
                bootstrap(),
                config.theatres(),
                state,
                config.tempo().readers(),
                config.tempo().tickEvery()),
            readers,
            enrichFailure::set);
    enrich = reading;
    try {
      watching.awaitReady(STARTING);
      reading.awaitReady(STARTING);
    } catch (TimeoutException | IllegalStateException e) {
      throw new StageFailedException("a stage did not come up: " + e.getMessage(), e);
    }
    startPolling(config.polling());
  }

  private void startPolling(@Nullable Polling polling) {
    if (polling != null) {
      Ingest opened =
          Ingest.open(
              new IngestConfig(bootstrap(), polling.feeds(), polling.agent()),
              polling.surroundings());
      ingest = opened;
      if (polling.rounds()) {
        opened.start(ingestFailure::set);
      }
    }
  }

  /** The stage that polls feeds; empty where articles come in another way. */
  public Optional<Ingest> ingest() {
    return Optional.ofNullable(ingest);
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
    RuntimeException inIngest = ingestFailure.get();
    if (inIngest != null) {
      return Optional.of("the ingest stage has stopped: " + inIngest.getMessage());
    }
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

  /**
   * From the source down: ingest, streams, clients, the broker.
   *
   * <p>Waits for each even on a thread that was interrupted: that is how a stop begins.
   */
  @Override
  public void close() {
    boolean interrupted = Thread.interrupted();
    closeAll();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** What cannot be closed must not keep the others open. */
  private void closeAll() {
    RuntimeException failure = null;
    for (Runnable close : closers()) {
      try {
        close.run();
      } catch (RuntimeException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private List<Runnable> closers() {
    List<Runnable> closers = new ArrayList<>();
    if (ingest != null) {
      closers.add(ingest::close);
    }
    if (enrich != null) {
      closers.add(enrich::close);
    }
    if (alerts != null) {
      closers.add(alerts::close);
    }
    closers.add(admin::close);
    closers.add(broker::close);
    return closers;
  }
}
