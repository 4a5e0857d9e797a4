package picket.deploy.replay;

import java.time.Instant;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import picket.deploy.run.Clients;
import picket.deploy.run.StageFailedException;
import picket.model.Observed;
import picket.model.Tick;
import picket.model.Topics;
import picket.model.theatre.Theatre;

/** Tells a theatre what time it is when nothing more comes. */
final class Horizon {
  private Horizon() {}

  /** Writes the last tick and returns where it stands. */
  static RecordMetadata tell(String bootstrap, Theatre theatre, Instant horizon)
      throws InterruptedException {
    try (Producer<String, Observed> producer = Clients.producer(bootstrap, Observed.class)) {
      int partitions = producer.partitionsFor(Topics.READINGS).size();
      return producer
          .send(
              new ProducerRecord<>(
                  Topics.READINGS,
                  Topics.theatrePartition(theatre.id(), partitions),
                  horizon.toEpochMilli(),
                  theatre.id(),
                  new Tick(theatre.id(), horizon)))
          .get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new StageFailedException("the broker did not take a tick: " + cause.getMessage());
    }
  }
}
