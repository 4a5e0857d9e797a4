package picket.model;

import java.time.Instant;

/**
 * Time has passed: fires the timers that are due. Travels in the log, so that a replay sees the
 * same clock.
 *
 * @param theatre the log it stands in
 * @param at the time that it is now
 */
public record Tick(String theatre, Instant at) implements Observed, Happening {
  public Tick {
    Require.text(theatre, "Tick.theatre");
  }
}
