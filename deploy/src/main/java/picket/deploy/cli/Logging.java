package picket.deploy.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

/** How much is logged. The quiet default stands in {@code logback.xml}. */
final class Logging {
  private static final List<String> KAFKA = List.of("kafka", "org.apache.kafka");

  private Logging() {}

  /** Lets Picket's own classes and Kafka's speak where somebody looks for a fault. */
  static void set(boolean debug) {
    ILoggerFactory factory = LoggerFactory.getILoggerFactory();
    if (debug && factory.getLogger("picket") instanceof Logger own) {
      own.setLevel(Level.DEBUG);
    }
    for (String name : KAFKA) {
      if (debug && factory.getLogger(name) instanceof Logger kafka) {
        kafka.setLevel(Level.WARN);
      }
    }
  }
}
