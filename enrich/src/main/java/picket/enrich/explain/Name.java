package picket.enrich.explain;

import org.jspecify.annotations.Nullable;
import picket.model.TimeSpan;

/**
 * A name in an article and what it was taken for.
 *
 * @param kind what it names
 * @param sentence index of its sentence; the title is 0
 * @param from index of its first token in the sentence
 * @param surface as written
 * @param id the place or actor; null for a time
 * @param sense what a place's name stands for, or who speaks for an actor; null where it stands for
 *     itself
 * @param when the time; null for others
 * @param confidence 0..1; null for a time
 * @param rule what decided
 */
public record Name(
    Kind kind,
    int sentence,
    int from,
    String surface,
    @Nullable String id,
    @Nullable String sense,
    @Nullable TimeSpan when,
    @Nullable Double confidence,
    String rule) {

  /** What a name names. */
  public enum Kind {
    PLACE,
    ACTOR,
    TIME
  }
}
