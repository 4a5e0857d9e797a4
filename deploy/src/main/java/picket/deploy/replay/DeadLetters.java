package picket.deploy.replay;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import picket.deploy.run.StageFailedException;
import picket.deploy.run.TopicLog;
import picket.model.Topics;

/**
 * Tells of records that a stage could not process and set aside: a result without them is not
 * whole.
 */
final class DeadLetters {
  /** The stages of a replay. */
  private static final List<String> STAGES = List.of("read", "assemble", "watch");

  /** Where Kafka Streams writes what went wrong. */
  private static final List<String> ERRORS =
      List.of("__streams.errors.message", "__streams.errors.exception");

  private final TopicLog log;

  DeadLetters(TopicLog log) {
    this.log = log;
  }

  /** Fails with the number of records set aside, and the first of each stage with its error. */
  void refuseAny() {
    int count = 0;
    List<String> firsts = new ArrayList<>();
    for (String stage : STAGES) {
      String topic = Topics.deadLetters(stage);
      List<ConsumerRecord<String, byte[]>> letters = log.raw(topic);
      count += letters.size();
      letters.stream()
          .limit(1)
          .map(letter -> stage + ": " + letters.size() + ", first " + told(letter))
          .forEach(firsts::add);
    }
    if (count > 0) {
      throw new StageFailedException(
          count
              + (count == 1 ? " record" : " records")
              + " could not be processed, so that the results are not whole ("
              + String.join("; ", firsts)
              + "); this is a fault of Picket: please report it with the archive");
    }
  }

  private static String told(ConsumerRecord<String, byte[]> letter) {
    for (String name : ERRORS) {
      Header header = letter.headers().lastHeader(name);
      if (header != null && header.value() != null) {
        String error = new String(header.value(), StandardCharsets.UTF_8);
        return letter.key() + ": " + error;
      }
    }
    return letter.key() + ": no error told";
  }
}
