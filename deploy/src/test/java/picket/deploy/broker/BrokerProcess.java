package picket.deploy.broker;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import picket.model.Topics;

/**
 * A second JVM that runs a broker, writes one record, says so and stays until it is killed; it may
 * be busy with transactions then.
 */
final class BrokerProcess implements AutoCloseable {
  static final String WRITTEN = "written before the kill";
  private static final String READY = "READY";
  private static final int WRITERS = 8;
  private static final int WARM = 20;

  private final Process process;

  private BrokerProcess(Process process) {
    this.process = process;
  }

  static BrokerProcess start(Path folder) throws IOException {
    return start(folder, 0);
  }

  /** One whose writers begin and commit transactions, one after the other, till it is killed. */
  static BrokerProcess startBusy(Path folder) throws IOException {
    return start(folder, WRITERS);
  }

  private static BrokerProcess start(Path folder, int writers) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-Xmx300m",
                "-cp",
                System.getProperty("java.class.path"),
                BrokerProcess.class.getName(),
                folder.toString(),
                Integer.toString(writers))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    if (!READY.equals(line)) {
      process.destroyForcibly();
      throw new IOException("the other process said: " + line);
    }
    return new BrokerProcess(process);
  }

  long pid() {
    return process.pid();
  }

  /** As {@code kill -9} does: nothing is shut down. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  public static void main(String[] args) throws Exception {
    EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]));
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
      new TopicSetup(admin).ensure(Topics.forArchive());
    }
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", broker.bootstrap(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>(Topics.ARTICLES, 0, "key", WRITTEN)).get();
    }
    CountDownLatch warm = new CountDownLatch(Integer.parseInt(args[1]) * WARM);
    for (int writer = 0; writer < Integer.parseInt(args[1]); writer++) {
      String id = "writer-" + writer;
      new Thread(new FutureTask<>(() -> writeForEver(broker.bootstrap(), id, warm)), id).start();
    }
    warm.await();
    System.out.println(READY);
    new CountDownLatch(1).await();
  }

  private static Void writeForEver(String bootstrap, String id, CountDownLatch warm)
      throws Exception {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                "bootstrap.servers",
                bootstrap,
                "transactional.id",
                id,
                "transaction.timeout.ms",
                2000),
            new StringSerializer(),
            new StringSerializer())) {
      producer.initTransactions();
      while (true) {
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(Topics.ARTICLES, 0, "key", id)).get();
        producer.commitTransaction();
        warm.countDown();
      }
    }
  }
}
