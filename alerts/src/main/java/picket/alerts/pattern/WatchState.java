package picket.alerts.pattern;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.model.Incident;
import picket.model.Situation;

/**
 * All that the engine remembers of one theatre.
 *
 * @param now time of the log; null before the first tick
 * @param incidents those that can still matter, by id
 * @param situations those that an operator looks at, by id
 * @param pending ids of those that changed since the last tick, in log order
 * @param episodes alerts that can still change, in the order they were first told
 */
public record WatchState(
    @Nullable Instant now,
    SortedMap<String, Incident> incidents,
    SortedMap<String, Situation> situations,
    List<String> pending,
    List<Episode> episodes) {

  public static final WatchState EMPTY =
      new WatchState(
          null, Collections.emptySortedMap(), Collections.emptySortedMap(), List.of(), List.of());

  public WatchState {
    incidents = Collections.unmodifiableSortedMap(new TreeMap<>(incidents));
    situations = Collections.unmodifiableSortedMap(new TreeMap<>(situations));
    pending = List.copyOf(pending);
    episodes = List.copyOf(episodes);
  }
}
