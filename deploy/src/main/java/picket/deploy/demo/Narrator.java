package picket.deploy.demo;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import picket.deploy.replay.Progress;
import picket.deploy.run.Clients;
import picket.model.Alert;
import picket.model.Delivery;
import picket.model.EnrichedArticle;
import picket.model.Topics;
import picket.model.json.RecordSerde;

/**
 * Listens to the public topics as any analyst could, and tells what it hears.
 *
 * <p>Told as a run's progress, from one thread; it listens on another.
 */
final class Narrator implements Progress, AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration SILENCE = Duration.ofMillis(600);
  private static final List<String> HEARD =
      List.of(Topics.ENRICHED, Topics.ALERTS, Topics.DELIVERIES);

  private final Teller teller;
  private final Ending ending;
  private final PrintWriter out;
  private final long began = System.nanoTime();
  private final AtomicBoolean closing = new AtomicBoolean();
  private @Nullable Thread listener;
  private long readyAt;
  private boolean mailed;

  /** What is said and done when all is over and the broker still answers. */
  interface Ending {
    void tell() throws InterruptedException;
  }

  Narrator(PrintWriter out, Teller teller, Ending ending) {
    this.teller = teller;
    this.ending = ending;
    this.out = out;
  }

  /** Whole lines, whichever thread tells. */
  private synchronized void say(String line) {
    out.println(line);
    out.flush();
  }

  @Override
  public void step(String name) {
    if (listener == null) {
      say(name + " ...");
    }
  }

  @Override
  public void ready(String bootstrap) {
    readyAt = System.nanoTime();
    say("Ready after " + seconds(began) + " s. An analyst reads along with:\n");
    say("  " + Kcat.line(bootstrap, Topics.ENRICHED) + "\n");
    Consumer<String, byte[]> consumer = Clients.follower(bootstrap, HEARD);
    Thread thread = new Thread(() -> listen(consumer), "picket-narrator");
    listener = thread;
    thread.start();
  }

  @Override
  public void shown(long done, long all) {
    // each article is told when it was read
  }

  @Override
  public void articles(long done, long all) {
    // likewise
  }

  @Override
  public void over() throws InterruptedException {
    finish();
    ending.tell();
  }

  /** Until it is closed, and then until nothing more is heard. */
  private void listen(Consumer<String, byte[]> consumer) {
    try (consumer) {
      long heard = System.nanoTime();
      while (!closing.get() || System.nanoTime() - heard < SILENCE.toNanos()) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
          tell(record);
          heard = System.nanoTime();
        }
      }
    } catch (InterruptException e) {
      Thread.interrupted(); // told to stop at once
    }
  }

  private void tell(ConsumerRecord<String, byte[]> record) {
    switch (record.topic()) {
      case Topics.ENRICHED -> say(teller.article(value(record, EnrichedArticle.class)));
      case Topics.ALERTS -> say(teller.alert(value(record, Alert.class)));
      default -> delivery(value(record, Delivery.class));
    }
  }

  private void delivery(Delivery delivery) {
    if (delivery.state() == Delivery.State.SENT) {
      String first = mailed ? null : ", the first mail, " + seconds(readyAt) + " s after the start";
      mailed = true;
      say(teller.mail(delivery.recipient(), first));
    }
  }

  private static <T> T value(ConsumerRecord<String, byte[]> record, Class<T> type) {
    return RecordSerde.of(type).deserializer().deserialize(record.topic(), record.value());
  }

  private static String seconds(long since) {
    return Long.toString(Math.round((System.nanoTime() - since) / 1e9));
  }

  /** Tells what is still to be told, and stops listening. */
  private void finish() throws InterruptedException {
    closing.set(true);
    Thread thread = listener;
    if (thread != null) {
      thread.join(Duration.ofSeconds(10).toMillis());
    }
  }

  @Override
  public void close() {
    closing.set(true);
    Thread thread = listener;
    if (thread != null) {
      thread.interrupt();
    }
  }
}
