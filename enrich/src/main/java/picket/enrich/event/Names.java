package picket.enrich.event;

import java.util.List;
import picket.enrich.actor.ActorMention;
import picket.enrich.place.PlaceMention;
import picket.enrich.time.TimeMention;

/**
 * The names that were found in an article, each in the order of the text.
 *
 * @param places where
 * @param actors who
 * @param times when
 */
public record Names(List<PlaceMention> places, List<ActorMention> actors, List<TimeMention> times) {

  /** No names at all. */
  public static final Names NONE = new Names(List.of(), List.of(), List.of());

  public Names {
    places = List.copyOf(places);
    actors = List.copyOf(actors);
    times = List.copyOf(times);
  }
}
