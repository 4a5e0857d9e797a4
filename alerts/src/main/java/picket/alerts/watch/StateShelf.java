package picket.alerts.watch;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import picket.alerts.pattern.WatchState;
import picket.model.Incident;
import picket.model.Situation;

/** The engine's state of one theatre in the stores. */
final class StateShelf {
  private final String theatre;
  private final KeyValueStore<String, Head> heads;
  private final KeyValueStore<String, Incident> incidents;

  StateShelf(
      String theatre,
      KeyValueStore<String, Head> heads,
      KeyValueStore<String, Incident> incidents) {
    this.theatre = theatre;
    this.heads = heads;
    this.incidents = incidents;
  }

  /** What was stored last, or the empty state. */
  WatchState get() {
    Head head = heads.get(theatre);
    if (head == null) {
      return WatchState.EMPTY;
    }
    TreeMap<String, Incident> known = new TreeMap<>();
    try (KeyValueIterator<String, Incident> found =
        incidents.prefixScan(theatre + "/", Serdes.String().serializer())) {
      while (found.hasNext()) {
        KeyValue<String, Incident> entry = found.next();
        known.put(entry.value.id(), entry.value);
      }
    }
    return new WatchState(
        head.now(), known, situations(head), head.pending(), head.episodes(), head.hearings());
  }

  /** Stores what changed. */
  void put(WatchState before, WatchState after) {
    if (before.equals(after)) {
      return;
    }
    heads.put(theatre, head(after));
    after.incidents().values().stream()
        .filter(incident -> !incident.equals(before.incidents().get(incident.id())))
        .forEach(incident -> incidents.put(key(incident.id()), incident));
    before.incidents().keySet().stream()
        .filter(id -> !after.incidents().containsKey(id))
        .forEach(id -> incidents.delete(key(id)));
  }

  private static SortedMap<String, Situation> situations(Head head) {
    SortedMap<String, Situation> known = new TreeMap<>();
    head.situations().forEach(situation -> known.put(situation.id(), situation));
    return known;
  }

  private static Head head(WatchState state) {
    return new Head(
        state.now(),
        List.copyOf(state.situations().values()),
        state.pending(),
        state.episodes(),
        state.hearings());
  }

  private String key(String id) {
    return theatre + "/" + id;
  }
}
