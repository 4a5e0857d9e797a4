package picket.alerts.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
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
import picket.alerts.SampleAlert;
import picket.alerts.SampleTheatre;
import picket.alerts.TestBroker;
import picket.alerts.mail.Letterhead;
import picket.alerts.mail.MailComposer;
import picket.model.Delivery;
import picket.model.Delivery.State;
import picket.model.Topics;
import picket.model.json.RecordSerde;

/** The sender on a real broker, against a server that misbehaves. */
class OutboxSenderIT {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final OutboxSender.Timing QUICK =
      new OutboxSender.Timing(
          InstantSource.system(),
          new Backoff(Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofSeconds(30)));

  private final TestBroker broker;
  private final List<String> said = Collections.synchronizedList(new ArrayList<>());

  OutboxSenderIT(@TempDir Path folder) throws Exception {
    this.broker = TestBroker.start(folder);
  }

  @AfterEach
  void stopBroker() {
    broker.close();
  }

  @Test
  void marksEachRecipientByWhatTheServerSays() throws Exception {
    try (ScriptedSmtpServer server = new ScriptedSmtpServer(this::moody)) {
      write(delivery("gone@d.example"));
      write(delivery("slow@d.example"));
      write(delivery("night@d.example"));
      try (OutboxSender sender = start(server)) {
        await().atMost(LONG).until(() -> sender.undelivered() == 0);
      }
      assertThat(last("gone@d.example").state()).isEqualTo(State.REFUSED);
      assertThat(last("gone@d.example").lastError()).contains("550");
      assertThat(last("slow@d.example").state()).isEqualTo(State.SENT);
      assertThat(last("slow@d.example").attempts()).isEqualTo(3);
      assertThat(last("night@d.example").state()).isEqualTo(State.SENT);
    }
  }

  @Test
  void repeatsALostReplyUnderTheSameMessageId() throws Exception {
    try (ScriptedSmtpServer server = new ScriptedSmtpServer(this::dropsFirstMessage)) {
      Delivery delivery = delivery("night@d.example");
      write(delivery);
      try (OutboxSender sender = start(server)) {
        await().atMost(LONG).until(() -> sender.undelivered() == 0);
      }

      List<String> ids = server.heard("Message-ID:");
      assertThat(ids).hasSize(2);
      assertThat(new TreeSet<>(ids)).containsExactly("Message-ID: <" + delivery.messageId() + ">");
      assertThat(last("night@d.example").state()).isEqualTo(State.SENT);
    }
  }

  @Test
  void sendsNothingAgainAfterARestart() throws Exception {
    try (ScriptedSmtpServer server = new ScriptedSmtpServer(OutboxSenderIT::friendly)) {
      write(delivery("night@d.example"));
      for (int i = 0; i < 2; i++) {
        try (OutboxSender sender = start(server)) {
          await().atMost(LONG).until(() -> sender.undelivered() == 0);
        }
      }
      assertThat(server.heard("Message-ID:")).hasSize(1);
    }
  }

  private OutboxSender start(ScriptedSmtpServer server) {
    MailComposer composer =
        new MailComposer(
            new Letterhead("picket@p.example", "ops@p.example", "p.example"),
            List.of(SampleTheatre.THEATRE));
    return OutboxSender.start(
        broker.bootstrap(),
        composer,
        new SmtpMailer(server.address()),
        QUICK,
        cause -> said.add("failed: " + cause));
  }

  private String moody(String line) {
    if (line.contains("<gone@")) {
      return "550 5.1.1 no such user";
    }
    if (line.contains("<slow@")) {
      said.add(line);
      return said.size() < 3 ? "451 4.7.1 later" : "250 fine";
    }
    return friendly(line);
  }

  private String dropsFirstMessage(String line) {
    if (line.equals(".")) {
      said.add(line);
      return said.size() == 1 ? "" : "250 fine";
    }
    return friendly(line);
  }

  private static String friendly(String line) {
    if (line.equals("DATA")) {
      return "354 go on";
    }
    return line.isEmpty() ? "220 ready" : "250 fine";
  }

  private static Delivery delivery(String recipient) {
    return SampleAlert.delivery(SampleAlert.raised(), recipient);
  }

  private void write(Delivery delivery) throws Exception {
    try (KafkaProducer<String, Delivery> producer =
        new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrap()),
            Serdes.String().serializer(),
            RecordSerde.of(Delivery.class).serializer())) {
      producer.send(new ProducerRecord<>(Topics.DELIVERIES, delivery.key(), delivery)).get();
    }
  }

  /** The latest entry of a recipient. */
  private Delivery last(String recipient) {
    TopicPartition all = new TopicPartition(Topics.DELIVERIES, 0);
    List<Delivery> entries = new ArrayList<>();
    try (KafkaConsumer<String, Delivery> consumer =
        new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrap()),
            Serdes.String().deserializer(),
            RecordSerde.of(Delivery.class).deserializer())) {
      consumer.assign(List.of(all));
      consumer.seekToBeginning(List.of(all));
      long end = Objects.requireNonNull(consumer.endOffsets(List.of(all)).get(all));
      while (consumer.position(all) < end) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> entries.add(record.value()));
      }
    }
    entries.removeIf(entry -> !entry.recipient().equals(recipient));
    return entries.get(entries.size() - 1);
  }
}
