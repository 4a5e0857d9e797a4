package picket.deploy.replay;

import java.util.TreeMap;
import picket.deploy.run.TopicLog;
import picket.model.Delivery;
import picket.model.Topics;

/** Whether every mail that was asked for has met its end. */
final class Deliveries {
  private final TopicLog log;

  Deliveries(TopicLog log) {
    this.log = log;
  }

  boolean allDone() {
    TreeMap<String, Delivery.State> states = new TreeMap<>();
    log.read(Topics.DELIVERIES, Delivery.class)
        .forEach(record -> states.put(record.value().key(), record.value().state()));
    return states.values().stream().noneMatch(state -> state == Delivery.State.PENDING);
  }
}
