package picket.enrich.place;

import picket.enrich.text.Range;
import picket.model.PlaceRef;

/**
 * A place named in an article.
 *
 * @param range where it stands
 * @param surface as written
 * @param place what it was resolved to
 * @param sense what the name stands for in its sentence
 * @param confidence 0..1
 * @param rule the pass that decided
 */
public record PlaceMention(
    Range range, String surface, PlaceRef place, Sense sense, double confidence, String rule) {

  /** What the name of a place stands for. */
  public enum Sense {
    /** The place itself: "a blast in Kabul". */
    PLACE,
    /** Its government: "Kabul denied". Then an actor mention stands at the same range. */
    GOVERNMENT,
    /** A people or an adjective: "Afghan traders". */
    PEOPLE,
    /** Where the article was written: "KABUL, Oct 9 -". Not where anything happened. */
    DATELINE,
    /** Part of another name: "Peshawar High Court", "Kandahar Hotel". */
    PART_OF_NAME
  }
}
