package picket.deploy.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picket.model.Topics;

class EmbeddedBrokerIT {
  private final Path folder;

  EmbeddedBrokerIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void keepsWhatWasWrittenBeforeItsProcessWasKilled() throws Exception {
    try (BrokerProcess other = BrokerProcess.start(folder)) {
      other.kill();
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder)) {
      assertThat(articles(broker)).containsExactly(BrokerProcess.WRITTEN);
      assertThat(broker.failure()).isEmpty();
    }
  }

  @Test
  void endsTheTransactionsThatAKillHasCutOffSoThatNoReaderWaitsForThem() throws Exception {
    try (BrokerProcess other = BrokerProcess.startBusy(folder)) {
      other.kill();
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder)) {
      long all = end(broker, "read_uncommitted");
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(
              () -> assertThat(end(broker, "read_committed")).isGreaterThanOrEqualTo(all));
    }
  }

  private static long end(EmbeddedBroker broker, String isolation) {
    TopicPartition partition = new TopicPartition(Topics.ARTICLES, 0);
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers", broker.bootstrap(), "isolation.level", isolation),
            new StringDeserializer(),
            new StringDeserializer())) {
      return consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
    }
  }

  @Test
  void refusesAFolderThatAnotherProcessHasAndNamesBoth() throws Exception {
    try (BrokerProcess other = BrokerProcess.start(folder)) {
      assertThatThrownBy(() -> EmbeddedBroker.start(folder))
          .isInstanceOf(FolderInUseException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("process " + other.pid());
    }
  }

  @Test
  void refusesATakenPortAndLeavesTheFolderFree() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> EmbeddedBroker.start(folder, taken.getLocalPort()))
          .isInstanceOf(BrokerException.class)
          .hasMessageContaining("port " + taken.getLocalPort());
    }
    EmbeddedBroker.start(folder).close();
  }

  @Test
  void refusesAFolderThatIsAFile() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> EmbeddedBroker.start(file))
        .isInstanceOf(BrokerException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void createsTheTopicsOnceAndRefusesThoseThatDiffer() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder);
        Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
      TopicSetup setup = new TopicSetup(admin);
      setup.ensure(Topics.forArchive());
      setup.ensure(Topics.forArchive());

      assertThat(admin.listTopics().names().get())
          .containsAll(Topics.forArchive().all().stream().map(Topics.Topic::name).toList());
      assertThatThrownBy(() -> setup.ensure(Topics.forLive()))
          .isInstanceOf(BrokerException.class)
          .hasMessageContaining(Topics.ARTICLES + " has partitions 1 instead of 24")
          .hasMessageContaining("retention.ms");
    }
  }

  private static List<String> articles(EmbeddedBroker broker) {
    TopicPartition partition = new TopicPartition(Topics.ARTICLES, 0);
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers", broker.bootstrap(), "isolation.level", "read_committed"),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      return Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  consumer.poll(Duration.ofMillis(200)).records(partition).stream()
                      .map(ConsumerRecord::value)
                      .toList(),
              values -> !values.isEmpty());
    }
  }
}
