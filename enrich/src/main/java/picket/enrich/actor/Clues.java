package picket.enrich.actor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.name.Countries;
import picket.enrich.name.NameMatch;
import picket.enrich.place.PlaceMention;
import picket.enrich.text.Sentence;

/**
 * What a sentence gives to tell its actors by.
 *
 * @param sentence the words
 * @param at when the article was published
 * @param ground the country that it stands on; null where nothing tells
 * @param countries words that name a country
 * @param names names of the theatre's actors and people
 * @param places places that it names
 */
record Clues(
    Sentence sentence,
    Instant at,
    @Nullable String ground,
    List<NameMatch<Countries.Word>> countries,
    List<NameMatch<Aliases.Known>> names,
    List<PlaceMention> places) {

  Clues {
    countries = List.copyOf(countries);
    names = List.copyOf(names);
    places = List.copyOf(places);
  }

  /** The word at an index; empty outside the sentence. */
  String word(int at) {
    return at < 0 || at >= sentence.tokens().size() ? "" : sentence.tokens().get(at).word();
  }

  /** The country that a body stands in: of "officials in Lima" that of Lima, else the ground. */
  @Nullable String groundOf(int to) {
    return places.stream()
        .filter(place -> place.range().from() == to + 1 && word(to).equals("in"))
        .map(place -> place.place().country())
        .findFirst()
        .orElse(ground);
  }

  /** The country word that ends at a token, or null. */
  @Nullable NameMatch<Countries.Word> countryEndingAt(int to) {
    return countries.stream().filter(match -> match.to() == to).findFirst().orElse(null);
  }

  /** The country word that begins at a token, or null. */
  @Nullable NameMatch<Countries.Word> countryFrom(int from) {
    return countries.stream().filter(match -> match.from() == from).findFirst().orElse(null);
  }

  /** The actor's name that ends at a token, or null; people's names are no answer. */
  @Nullable NameMatch<Aliases.Known> groupEndingAt(int to) {
    return names.stream()
        .filter(match -> match.to() == to && match.values().get(0).person() == null)
        .findFirst()
        .orElse(null);
  }
}
