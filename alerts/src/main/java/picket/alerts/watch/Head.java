package picket.alerts.watch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.alerts.pattern.Episode;
import picket.alerts.pattern.Hearing;
import picket.model.Situation;

/**
 * The engine's state of a theatre but for its incidents, which are stored one by one: each record
 * stays small, and a change rewrites little.
 *
 * @param now time of the log; null before the first tick
 * @param situations a few, by id
 * @param pending ids of incidents that are still to be judged
 * @param episodes alerts that can still change
 * @param hearings articles of the last day that are counted
 */
record Head(
    @Nullable Instant now,
    List<Situation> situations,
    List<String> pending,
    List<Episode> episodes,
    List<Hearing> hearings) {
  Head {
    situations = List.copyOf(situations);
    pending = List.copyOf(pending);
    episodes = List.copyOf(episodes);
    hearings = List.copyOf(hearings);
  }
}
