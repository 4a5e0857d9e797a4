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
 * @param hearings articles of the last day, for incidents of which they are counted, in log order
 */
public record WatchState(
    @Nullable Instant now,
    SortedMap<String, Incident> incidents,
    SortedMap<String, Situation> situations,
    List<String> pending,
    List<Episode> episodes,
    List<Hearing> hearings) {

  public static final WatchState EMPTY =
      new WatchState(
          null,
          Collections.emptySortedMap(),
          Collections.emptySortedMap(),
          List.of(),
          List.of(),
          List.of());

  public WatchState {
    incidents = Collections.unmodifiableSortedMap(new TreeMap<>(incidents));
    situations = Collections.unmodifiableSortedMap(new TreeMap<>(situations));
    pending = List.copyOf(pending);
    episodes = List.copyOf(episodes);
    hearings = List.copyOf(hearings);
  }

  /** The same at another time. */
  WatchState at(@Nullable Instant time) {
    return new WatchState(time, incidents, situations, pending, episodes, hearings);
  }

  /** The same after incidents changed. */
  WatchState with(
      SortedMap<String, Incident> known,
      List<String> changed,
      List<Episode> told,
      List<Hearing> heard) {
    return new WatchState(now, known, situations, changed, told, heard);
  }

  /** The same after a situation changed. */
  WatchState with(SortedMap<String, Situation> known) {
    return new WatchState(now, incidents, known, pending, episodes, hearings);
  }

  /** The same after what is pending was judged. */
  WatchState judged(List<Episode> told) {
    return new WatchState(now, incidents, situations, List.of(), told, hearings);
  }

  /** The same after a timer was told. */
  WatchState told(List<Episode> told) {
    return new WatchState(now, incidents, situations, pending, told, hearings);
  }
}
