package picket.deploy.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A Kafka broker in this process, with its data in a folder.
 *
 * <p>What was written is there again after {@link #close} or a kill. Kafka's wish to end the JVM is
 * caught and told by {@link #failure}: the owner then stops in order. Thread-safe.
 */
public final class EmbeddedBroker implements AutoCloseable {
  /** Every broker is a cluster of its own; the name only has to stay the same. */
  private static final String CLUSTER = "cGlja2V0LWVtYmVkZGVkMQ";

  private static final AtomicReference<String> FATAL = new AtomicReference<>();

  private final KafkaRaftServer server;
  private final FolderLock lock;
  private final String bootstrap;

  private EmbeddedBroker(KafkaRaftServer server, FolderLock lock, String bootstrap) {
    this.server = server;
    this.lock = lock;
    this.bootstrap = bootstrap;
  }

  /** Starts on a port of its own choice; see {@link #start(Path, int)}. */
  public static EmbeddedBroker start(Path folder) {
    try {
      return start(folder, Ports.free());
    } catch (IOException e) {
      throw new BrokerException("no free port on 127.0.0.1: " + e.getMessage(), e);
    }
  }

  /**
   * Starts a broker; it takes some seconds.
   *
   * @param folder where the data is kept; created where it is missing
   * @param port for clients
   * @throws FolderInUseException where another process has the folder
   * @throws BrokerException where the port is taken or Kafka does not start
   */
  public static EmbeddedBroker start(Path folder, int port) {
    FolderLock lock = lock(folder); // before the port: who has the folder has its port, most often
    try {
      Ports.requireFree(port);
      KafkaRaftServer server = startServer(folder, port);
      return new EmbeddedBroker(server, lock, "127.0.0.1:" + port);
    } catch (BrokerException e) {
      release(lock);
      throw e;
    } catch (Exception e) {
      release(lock);
      throw new BrokerException(
          "the broker did not start on " + folder.toAbsolutePath() + ": " + e.getMessage(), e);
    }
  }

  /**
   * Fails where a broker runs on the folder.
   *
   * @throws FolderInUseException naming its process
   */
  public static void requireUnused(Path folder) {
    release(lock(folder));
  }

  private static FolderLock lock(Path folder) {
    try {
      return FolderLock.take(folder);
    } catch (IOException e) {
      throw new BrokerException(
          "cannot write to the data folder " + folder.toAbsolutePath() + ": " + e.getMessage(), e);
    }
  }

  private static KafkaRaftServer startServer(Path folder, int port) throws Exception {
    catchExits();
    Path data = folder.resolve("kafka").toAbsolutePath();
    int controllerPort = Ports.free();
    KafkaConfig config = new KafkaConfig(BrokerSettings.of(data, port, controllerPort), false);
    format(data);
    if (BrokerFence.isNeeded(data)) {
      BrokerFence.fence(data, controllerPort);
    }
    KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
    try {
      server.startup();
      return server;
    } catch (Exception e) {
      server.shutdown(); // a failed start leaves threads behind
      throw e;
    }
  }

  /** Kafka would end the JVM at once, under the streams that still run in it. */
  private static void catchExits() {
    FATAL.set(null);
    Exit.Procedure note =
        (status, message) ->
            FATAL.compareAndSet(
                null, message == null ? "Kafka gave up with status " + status : message);
    Exit.setExitProcedure(note);
    Exit.setHaltProcedure(note);
  }

  private static void format(Path data) throws Exception {
    new Formatter()
        .setNodeId(BrokerSettings.NODE)
        .setClusterId(CLUSTER)
        .setControllerListenerName("CONTROLLER")
        .setMetadataLogDirectory(data.toString())
        .addDirectory(data.toString())
        .setIgnoreFormatted(true)
        .setPrintStream(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .run();
  }

  /** The address for clients: {@code host:port}. */
  public String bootstrap() {
    return bootstrap;
  }

  /** What made Kafka give up, such as a full disk; empty while it runs well. */
  public Optional<String> failure() {
    return Optional.ofNullable(FATAL.get());
  }

  @Override
  public void close() {
    try {
      server.shutdown();
      server.awaitShutdown();
    } finally {
      release(lock);
      Exit.resetExitProcedure();
      Exit.resetHaltProcedure();
    }
  }

  private static void release(FolderLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      throw new BrokerException("cannot let go of the data folder: " + e.getMessage(), e);
    }
  }
}
