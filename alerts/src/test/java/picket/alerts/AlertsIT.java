package picket.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picket.alerts.mail.Letterhead;
import picket.alerts.send.OutboxSender;
import picket.alerts.send.SmtpServer;
import picket.model.Alert;
import picket.model.Delivery;
import picket.model.Delivery.State;
import picket.model.Topics;
import picket.model.json.RecordSerde;

/** The stage on a real broker and a real mail server, both in this process. */
class AlertsIT {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final AlertSource FROM_TOPIC =
      topology -> {
        topology.addSource(
            "test-alerts",
            Serdes.String().deserializer(),
            RecordSerde.of(Alert.class).deserializer(),
            Topics.ALERTS);
        return "test-alerts";
      };

  private final Path folder;
  private final TestBroker broker;

  AlertsIT(@TempDir Path folder) throws Exception {
    this.folder = folder;
    this.broker = TestBroker.start(folder.resolve("broker"));
  }

  @AfterEach
  void stopBroker() {
    broker.close();
  }

  @Test
  void mailsAThreadWhenTheServerComesBackAndNothingTwice() throws Exception {
    GreenMail server = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));
    try (Alerts alerts = Alerts.start(config(server), FROM_TOPIC)) {
      alerts.awaitReady(LONG);
      write(SampleAlert.raised());
      write(SampleAlert.updated());
      await().atMost(LONG).until(() -> alerts.undelivered() == 2);

      server.start();
      await().atMost(LONG).until(() -> alerts.undelivered() == 0);
    }
    assertThat(states()).containsExactly(State.PENDING, State.PENDING, State.SENT, State.SENT);
    restartAndCancel(server);
    server.stop();
  }

  private void restartAndCancel(GreenMail server) throws Exception {
    try (Alerts alerts = Alerts.start(config(server), FROM_TOPIC)) {
      alerts.awaitReady(LONG);
      write(SampleAlert.cancelled());
      await().atMost(LONG).until(() -> server.getReceivedMessages().length == 3);
      await().atMost(LONG).until(() -> alerts.undelivered() == 0);
      assertThat(alerts.failure()).isEmpty();
    }
    assertThat(states()).hasSize(6).endsWith(State.PENDING, State.SENT);
    assertThat(statuses(server)).containsExactly("RAISED", "UPDATED", "CANCELLED");
  }

  private static List<String> statuses(GreenMail server) throws MessagingException {
    List<String> statuses = new ArrayList<>();
    for (MimeMessage message : server.getReceivedMessages()) {
      statuses.add(message.getHeader("X-Picket-Status")[0].replaceAll(";.*", ""));
    }
    return statuses;
  }

  private AlertsConfig config(GreenMail server) {
    SmtpServer smtp =
        new SmtpServer(
            "127.0.0.1",
            server.getSmtp().getServerSetup().getPort(),
            SmtpServer.Security.NONE,
            null);
    return new AlertsConfig(
        broker.bootstrap(),
        List.of(SampleTheatre.THEATRE),
        folder.resolve("state"),
        Topics.forArchive(),
        new MailSettings(
            new Letterhead("picket@p.example", "ops@p.example", "p.example"),
            smtp,
            OutboxSender.Timing.LIVE));
  }

  private void write(Alert alert) throws Exception {
    try (KafkaProducer<String, Alert> producer =
        new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrap()),
            Serdes.String().serializer(),
            RecordSerde.of(Alert.class).serializer())) {
      producer.send(new ProducerRecord<>(Topics.ALERTS, alert.id(), alert)).get();
    }
  }

  /** What stands on the deliveries topic, in order. */
  private List<State> states() {
    TopicPartition all = new TopicPartition(Topics.DELIVERIES, 0);
    try (KafkaConsumer<String, Delivery> consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker.bootstrap(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed"),
            Serdes.String().deserializer(),
            RecordSerde.of(Delivery.class).deserializer())) {
      consumer.assign(List.of(all));
      consumer.seekToBeginning(List.of(all));
      long end = Objects.requireNonNull(consumer.endOffsets(List.of(all)).get(all));
      List<State> states = new ArrayList<>();
      while (consumer.position(all) < end) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> states.add(record.value().state()));
      }
      return states;
    }
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
