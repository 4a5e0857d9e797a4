package picket.deploy.replay;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.RetriableException;
import picket.deploy.run.StageFailedException;

/** How far consumer groups have come. */
@FunctionalInterface
interface CommittedOffsets {

  /** The offset that the group reads next, as committed; 0 where it has committed nothing. */
  long of(String group, TopicPartition partition) throws InterruptedException;

  /** As the broker knows them. */
  static CommittedOffsets on(Admin admin) {
    return (group, partition) -> {
      try {
        OffsetAndMetadata offset =
            admin
                .listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata(group)
                .get()
                .get(partition);
        return offset == null ? 0 : offset.offset();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof GroupIdNotFoundException
            || e.getCause() instanceof RetriableException) {
          return 0; // its stage has not joined yet, or the coordinator is on the move: asked again
        }
        throw new StageFailedException("the broker does not say how far " + group + " is: " + e);
      }
    };
  }
}
