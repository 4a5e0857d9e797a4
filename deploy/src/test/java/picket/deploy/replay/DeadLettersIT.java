package picket.deploy.replay;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picket.deploy.broker.EmbeddedBroker;
import picket.deploy.broker.TopicSetup;
import picket.deploy.run.StageFailedException;
import picket.deploy.run.TopicLog;
import picket.model.Topics;

class DeadLettersIT {

  @Test
  void refusesResultsThatAStageLeftRecordsOutOf(@TempDir Path folder) throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder)) {
      try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
        new TopicSetup(admin).ensure(Topics.forArchive());
      }
      DeadLetters letters = new DeadLetters(new TopicLog(broker.bootstrap()));
      assertThatCode(letters::refuseAny).doesNotThrowAnyException();

      setAside(broker, "assemble", "af-pk/a1", "the clock ran away");

      assertThatThrownBy(letters::refuseAny)
          .isInstanceOf(StageFailedException.class)
          .hasMessageContaining("1 record could not be processed")
          .hasMessageContaining("assemble: 1, first af-pk/a1: the clock ran away");
    }
  }

  private static void setAside(EmbeddedBroker broker, String stage, String key, String error)
      throws Exception {
    ProducerRecord<String, String> letter =
        new ProducerRecord<>(Topics.deadLetters(stage), key, "not what it should be");
    letter.headers().add("__streams.errors.message", error.getBytes(StandardCharsets.UTF_8));
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrap()),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(letter).get();
    }
  }
}
