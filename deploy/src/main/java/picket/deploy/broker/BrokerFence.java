package picket.deploy.broker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kafka.server.ControllerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.server.SharedServer;
import kafka.server.StandardFaultHandlerFactory;
import org.apache.kafka.common.metrics.Metrics;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.image.MetadataDelta;
import org.apache.kafka.image.MetadataImage;
import org.apache.kafka.image.loader.LoaderManifest;
import org.apache.kafka.image.publisher.MetadataPublisher;
import org.apache.kafka.metadata.BrokerRegistration;
import org.apache.kafka.raft.QuorumConfig;
import org.apache.kafka.server.ServerSocketFactory;
import org.slf4j.LoggerFactory;

/**
 * Fences the broker that a kill has left registered, before it starts anew.
 *
 * <p>A broker that is its own controller finds itself registered as alive when it comes back from a
 * kill. It then takes up the transactions that were about to end, cannot reach itself to mark their
 * ends, and when the old registration lapses it takes their partitions for deleted: they count as
 * ended without being marked so, and whoever reads what is committed waits for ever. So the
 * controller alone runs first, until the old registration has lapsed.
 */
final class BrokerFence {
  private static final int PATIENCE_SECONDS = 60;

  private BrokerFence() {}

  /** Whether the broker on the folder was stopped before it could take leave of its controller. */
  static boolean isNeeded(Path data) {
    return Files.exists(data.resolve("__cluster_metadata-0"))
        && !Files.exists(data.resolve(".kafka_cleanshutdown"));
  }

  /** Returns when no broker counts as alive any more. */
  static void fence(Path data, int controllerPort) throws Exception {
    Properties settings = BrokerSettings.ofControllerAlone(data, controllerPort);
    KafkaConfig config = new KafkaConfig(settings, false);
    var logDirs =
        KafkaRaftServer.initializeLogDirs(config, LoggerFactory.getLogger(BrokerFence.class), "");
    SharedServer shared =
        new SharedServer(
            config,
            logDirs._1(),
            Time.SYSTEM,
            new Metrics(),
            CompletableFuture.completedFuture(
                QuorumConfig.parseVoterConnections(config.quorumConfig().voters())),
            List.of(),
            new StandardFaultHandlerFactory(),
            ServerSocketFactory.INSTANCE);
    ControllerServer controller =
        new ControllerServer(shared, KafkaRaftServer.configSchema(), logDirs._2());
    try {
      controller.startup();
      Watch watch = new Watch();
      shared.loader().installPublishers(List.of(watch)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      watch.fenced.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } finally {
      controller.shutdown();
      controller.awaitShutdown();
    }
  }

  private static final class Watch implements MetadataPublisher {
    private final CompletableFuture<Void> fenced = new CompletableFuture<>();

    @Override
    public String name() {
      return "BrokerFence";
    }

    @Override
    public void onMetadataUpdate(
        MetadataDelta delta, MetadataImage image, LoaderManifest manifest) {
      BrokerRegistration last = image.cluster().broker(BrokerSettings.NODE);
      if (last == null || last.fenced()) {
        fenced.complete(null);
      }
    }

    @Override
    public void close() {}
  }
}
