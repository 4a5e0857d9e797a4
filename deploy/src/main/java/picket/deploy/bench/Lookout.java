package picket.deploy.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.InterruptException;
import picket.deploy.bench.Arrivals.Station;
import picket.deploy.run.Clients;
import picket.model.Alert;
import picket.model.Article;
import picket.model.Delivery;
import picket.model.EnrichedArticle;
import picket.model.Observed;
import picket.model.Reading;
import picket.model.Topics;
import picket.model.json.RecordSerde;

/** Reads what is committed as it comes, on a thread of its own, and notes when. */
final class Lookout implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);
  private static final List<String> WATCHED =
      List.of(Topics.ARTICLES, Topics.READINGS, Topics.ENRICHED, Topics.ALERTS, Topics.DELIVERIES);

  private final Consumer<String, byte[]> consumer;
  private final Arrivals arrivals;
  private final Thread thread = new Thread(this::watch, "picket-lookout");
  private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

  private Lookout(Consumer<String, byte[]> consumer, Arrivals arrivals) {
    this.consumer = consumer;
    this.arrivals = arrivals;
  }

  /** Watches from now on. */
  static Lookout start(String bootstrap) {
    Consumer<String, byte[]> consumer = Clients.follower(bootstrap, WATCHED);
    Lookout lookout = new Lookout(consumer, new Arrivals());
    lookout.thread.setDaemon(true);
    lookout.thread.start();
    return lookout;
  }

  /** What came so far; told more as it comes. */
  Arrivals arrivals() {
    return arrivals;
  }

  private void watch() {
    try (consumer) {
      while (true) {
        var records = consumer.poll(POLL);
        long now = System.nanoTime();
        records.forEach(record -> note(record, now));
      }
    } catch (InterruptException e) {
      Thread.interrupted(); // told to stop
    } catch (RuntimeException e) {
      failure.set(e);
    }
  }

  private void note(ConsumerRecord<String, byte[]> record, long now) {
    switch (record.topic()) {
      case Topics.ARTICLES ->
          arrivals.came(Station.FETCHED, value(record, Article.class).id(), now);
      case Topics.READINGS -> reading(value(record, Observed.class), now);
      case Topics.ENRICHED -> {
        Reading reading = value(record, EnrichedArticle.class).reading();
        arrivals.came(Station.ENRICHED, reading.article().id(), now);
      }
      case Topics.ALERTS -> alert(value(record, Alert.class), now);
      default -> delivery(value(record, Delivery.class), now);
    }
  }

  private void reading(Observed observed, long now) {
    if (observed instanceof Reading reading) {
      arrivals.came(Station.READ, reading.article().id(), now);
    }
  }

  private void alert(Alert alert, long now) {
    arrivals.caused(name(alert), alert.envelope().traceId());
    arrivals.came(Station.ALERTED, name(alert), now);
  }

  private void delivery(Delivery delivery, long now) {
    if (delivery.state() == Delivery.State.SENT) {
      arrivals.came(Station.MAILED, name(delivery.alert()), now);
    }
  }

  private static String name(Alert alert) {
    return alert.id() + "/" + alert.revision();
  }

  private static <T> T value(ConsumerRecord<String, byte[]> record, Class<T> type) {
    return RecordSerde.of(type).deserializer().deserialize(record.topic(), record.value());
  }

  /**
   * Stops watching.
   *
   * @throws IllegalStateException where it could not watch to the end
   */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(POLL.multipliedBy(20).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    RuntimeException why = failure.get();
    if (why != null) {
      throw new IllegalStateException("the topics could not be watched: " + why.getMessage(), why);
    }
  }
}
