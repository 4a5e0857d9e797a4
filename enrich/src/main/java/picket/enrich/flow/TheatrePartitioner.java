package picket.enrich.flow;

import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.processor.StreamPartitioner;
import picket.model.Topics;

/** Sends a record to the partition of its theatre, the part of the key before the slash. */
final class TheatrePartitioner<V> implements StreamPartitioner<String, V> {
  static final char SLASH = '/';

  @Override
  public Optional<Set<Integer>> partitions(String topic, String key, V value, int numPartitions) {
    int slash = key.indexOf(SLASH);
    String theatre = slash < 0 ? key : key.substring(0, slash);
    return Optional.of(Set.of(Topics.theatrePartition(theatre, numPartitions)));
  }
}
