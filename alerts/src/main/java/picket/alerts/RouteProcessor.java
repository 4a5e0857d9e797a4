package picket.alerts;

import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import picket.alerts.route.Router;
import picket.alerts.route.Told;
import picket.model.Alert;
import picket.model.Delivery;

/** Runs the router over alerts and remembers who was told. One task, one thread. */
final class RouteProcessor implements Processor<String, Alert, String, Delivery> {
  private final Router router;
  private final String storeName;
  private @Nullable ProcessorContext<String, Delivery> context;
  private @Nullable KeyValueStore<String, Told> told;

  RouteProcessor(Router router, String storeName) {
    this.router = router;
    this.storeName = storeName;
  }

  @Override
  public void init(ProcessorContext<String, Delivery> context) {
    this.context = context;
    this.told = context.getStateStore(storeName);
  }

  @Override
  public void process(Record<String, Alert> record) {
    KeyValueStore<String, Told> store = Objects.requireNonNull(told);
    ProcessorContext<String, Delivery> out = Objects.requireNonNull(context);
    Alert alert = record.value();
    Told before = Objects.requireNonNullElse(store.get(alert.id()), Told.NOBODY);
    Told now = router.tell(alert, before);
    if (!now.equals(before)) {
      store.put(alert.id(), now);
    }
    for (Delivery delivery : router.deliveries(alert, now)) {
      out.forward(new Record<>(delivery.key(), delivery, record.timestamp()));
    }
  }
}
