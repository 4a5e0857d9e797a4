package picket.deploy.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** Settings of a single small broker that is its own controller, reachable from this host only. */
final class BrokerSettings {
  static final int NODE = 1;
  private static final String HOST = "127.0.0.1";

  private BrokerSettings() {}

  static Properties of(Path folder, int port, int controllerPort) {
    Properties settings = new Properties();
    settings.putAll(controller(controllerPort));
    settings.putAll(listeners(port, controllerPort));
    settings.putAll(alone());
    settings.putAll(small());
    settings.put("log.dirs", folder.toString());
    return settings;
  }

  /** Of the controller without its broker; a broker that says nothing counts as gone at once. */
  static Properties ofControllerAlone(Path folder, int controllerPort) {
    Properties settings = new Properties();
    settings.putAll(controller(controllerPort));
    settings.put("process.roles", "controller");
    settings.put("listeners", "CONTROLLER://" + HOST + ":" + controllerPort);
    settings.put("broker.heartbeat.interval.ms", "100");
    settings.put("broker.session.timeout.ms", "500");
    settings.put("log.dirs", folder.toString());
    return settings;
  }

  private static Map<String, String> controller(int controllerPort) {
    return Map.of(
        "node.id",
        Integer.toString(NODE),
        "controller.quorum.voters",
        NODE + "@" + HOST + ":" + controllerPort,
        "controller.listener.names",
        "CONTROLLER",
        "listener.security.protocol.map",
        "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT");
  }

  private static Map<String, String> listeners(int port, int controllerPort) {
    return Map.of(
        "process.roles", "broker,controller",
        "inter.broker.listener.name", "CLIENTS",
        "listeners",
            "CLIENTS://" + HOST + ":" + port + ",CONTROLLER://" + HOST + ":" + controllerPort);
  }

  /** There is no second broker to copy to. */
  private static Map<String, String> alone() {
    return Map.of(
        "offsets.topic.replication.factor", "1",
        "offsets.topic.num.partitions", "5",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "transaction.state.log.num.partitions", "5",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1",
        "share.coordinator.state.topic.num.partitions", "1",
        "group.initial.rebalance.delay.ms", "0",
        "auto.create.topics.enable", "false");
  }

  /** The clock of an archive may run ahead of this machine's. */
  private static Map<String, String> small() {
    return Map.of(
        "log.cleaner.dedupe.buffer.size", Integer.toString(16 << 20),
        "log.segment.bytes", Integer.toString(64 << 20),
        "num.network.threads", "2",
        "num.io.threads", "2",
        "log.message.timestamp.after.max.ms", Long.toString(Long.MAX_VALUE));
  }
}
