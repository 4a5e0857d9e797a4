package picket.alerts;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;
import picket.alerts.route.Router;
import picket.alerts.route.Told;
import picket.model.Delivery;
import picket.model.Topics;
import picket.model.json.RecordSerde;

/**
 * Adds routing to a topology: alerts in, intents to mail out.
 *
 * <pre>
 * alerts --route--> deliveries        key: alert / revision / recipient; store: told, by alert
 * </pre>
 *
 * <p>The intents are written in the transaction of their alert.
 */
final class DeliveryTopology {
  private static final String ROUTE = "route";
  private static final String TOLD = "told";

  private DeliveryTopology() {}

  /**
   * Adds the router, its store and the sink.
   *
   * @param alerts name of the node that forwards alerts by alert id
   */
  static void add(Topology topology, Router router, String alerts) {
    topology
        .addProcessor(ROUTE, () -> new RouteProcessor(router, TOLD), alerts)
        .addStateStore(
            Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(TOLD), Serdes.String(), RecordSerde.of(Told.class)),
            ROUTE)
        .addSink(
            "deliveries",
            Topics.DELIVERIES,
            Serdes.String().serializer(),
            RecordSerde.of(Delivery.class).serializer(),
            ROUTE);
  }
}
