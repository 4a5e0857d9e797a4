package picket.enrich.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.name.Surface;
import picket.enrich.text.Range;
import picket.enrich.text.Sentence;
import picket.enrich.text.Token;
import picket.model.theatre.Place;

/**
 * A name in a sentence and what it may mean.
 *
 * @param sentence where it stands
 * @param from index of the first token
 * @param to index after the last token
 * @param candidates the places of this name, at least one
 * @param people whether it is an adjective or a people
 * @param part whether it is but a word of an actor's name, as in "Tehreek-e-Taliban Pakistan"
 */
public record Naming(
    Sentence sentence, int from, int to, List<Place> candidates, boolean people, boolean part) {

  public Naming {
    candidates = List.copyOf(candidates);
  }

  public Range range() {
    return new Range(sentence.index(), from, to);
  }

  /** The word at an offset from the name's start (negative: before it); empty outside. */
  public String before(int distance) {
    return word(from - distance);
  }

  /** The word at an offset after the name, from 1. */
  public String after(int distance) {
    return word(to + distance - 1);
  }

  private String word(int at) {
    List<Token> tokens = sentence.tokens();
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).word();
  }

  /** The candidate of a kind, or null. */
  @Nullable Place ofKind(List<Place.Kind> kinds) {
    return candidates.stream()
        .filter(place -> kinds.contains(place.kind()))
        .findFirst()
        .orElse(null);
  }

  /** The name as written, without a possessive. */
  public String surface() {
    return Surface.of(sentence, from, to);
  }
}
