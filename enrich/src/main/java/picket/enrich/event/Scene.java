package picket.enrich.event;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.figure.Casualty;
import picket.enrich.place.PlaceMention;
import picket.enrich.text.PhraseTable.Hit;
import picket.enrich.text.Sentence;
import picket.enrich.time.TimeMention;

/**
 * One sentence with all that was found in it.
 *
 * @param sentence the sentence, tagged where it has cues
 * @param words its words in lower case
 * @param spaced the same as one text, a blank before and after each
 * @param cues words that tell of happenings, from left to right
 * @param casualties numbers of people
 * @param actors who is named
 * @param places where
 * @param times when
 */
record Scene(
    Sentence sentence,
    List<String> words,
    String spaced,
    List<Hit<Cue>> cues,
    List<Casualty> casualties,
    List<ActorMention> actors,
    List<PlaceMention> places,
    List<TimeMention> times) {

  int index() {
    return sentence.index();
  }

  boolean has(Cue cue) {
    return cues.stream().anyMatch(hit -> hit.value() == cue);
  }

  boolean hasAny(Cue... any) {
    return cues.stream().anyMatch(hit -> List.of(any).contains(hit.value()));
  }

  /** The first cue of this kind, or null. */
  @Nullable Hit<Cue> first(Cue cue) {
    return cues.stream().filter(hit -> hit.value() == cue).findFirst().orElse(null);
  }

  /** The word in lower case; empty outside the sentence. */
  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  /** Whether one of these words stands among the tokens [from, to). */
  boolean within(int from, int to, Collection<String> any) {
    for (int i = Math.max(0, from); i < Math.min(to, words.size()); i++) {
      if (any.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence has this phrase; words parted by blanks. */
  boolean says(String phrase) {
    return spaced.contains(" " + phrase + " ");
  }

  boolean saysAny(List<String> phrases) {
    return phrases.stream().anyMatch(this::says);
  }

  static String spaced(List<String> words) {
    return " " + String.join(" ", words) + " ";
  }

  static List<String> lower(Sentence sentence) {
    return sentence.tokens().stream().map(t -> t.word().toLowerCase(Locale.ROOT)).toList();
  }
}
