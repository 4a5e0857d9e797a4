package picket.alerts;

import org.apache.kafka.streams.Topology;

/** The part of the topology that alerts come from. */
@FunctionalInterface
interface AlertSource {

  /** Adds the part and returns the name of the node that forwards alerts by alert id. */
  String addTo(Topology topology);
}
