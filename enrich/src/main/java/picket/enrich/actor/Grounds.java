package picket.enrich.actor;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.enrich.place.PlaceMention;
import picket.enrich.text.BySentence;
import picket.enrich.text.Document;
import picket.enrich.text.Sentence;
import picket.model.Precision;

/**
 * On whose ground a sentence stands: the country whose police "the police" are.
 *
 * <p>Asked in turn: the places of the sentence, of its paragraph before it, of the whole article,
 * the dateline, the outlet's country where it is named or no other is, the first country in which
 * something is said to happen, the only country of which anything is said.
 */
final class Grounds {
  private final Document document;
  private final BySentence<PlaceMention> places;
  private final @Nullable String usual;

  Grounds(Document document, List<PlaceMention> places, @Nullable String sourceCountry) {
    this.document = document;
    this.places = new BySentence<>(places, PlaceMention::range);
    this.usual = usual(places, sourceCountry);
  }

  /** The country, ISO 3166-1 alpha-2; null where nothing tells. */
  @Nullable String at(Sentence sentence) {
    for (int at = sentence.index(); at >= 0 && sameParagraph(at, sentence); at--) {
      String country = of(at);
      if (country != null) {
        return country;
      }
    }
    return usual;
  }

  private boolean sameParagraph(int at, Sentence sentence) {
    return document.sentences().get(at).paragraph() == sentence.paragraph();
  }

  private @Nullable String of(int sentence) {
    return places.in(sentence).stream()
        .filter(Grounds::isGround)
        .map(mention -> mention.place().country())
        .findFirst()
        .orElse(null);
  }

  private static boolean isGround(PlaceMention mention) {
    return mention.sense() == PlaceMention.Sense.PLACE
        && mention.place().precision() != Precision.COUNTRY;
  }

  private static @Nullable String usual(List<PlaceMention> places, @Nullable String source) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    places.stream()
        .filter(Grounds::isGround)
        .forEach(mention -> counts.merge(mention.place().country(), 1, Integer::sum));
    String most = null;
    for (var count : counts.entrySet()) {
      if (most == null || count.getValue() > counts.getOrDefault(most, 0)) {
        most = count.getKey();
      }
    }
    return most != null ? most : dateline(places, source);
  }

  private static @Nullable String dateline(List<PlaceMention> places, @Nullable String source) {
    for (PlaceMention mention : places) {
      if (mention.sense() == PlaceMention.Sense.DATELINE) {
        return mention.place().country();
      }
    }
    List<String> named =
        places.stream()
            .filter(mention -> mention.sense() == PlaceMention.Sense.PLACE)
            .map(mention -> mention.place().country())
            .toList();
    if (named.isEmpty()) {
      String only = only(places);
      return only == null ? source : only;
    }
    return source != null && named.contains(source) ? source : named.get(0);
  }

  /** "Two soldiers die in Pak clash": the one country that is named, if only as an adjective. */
  private static @Nullable String only(List<PlaceMention> places) {
    List<String> countries =
        places.stream().map(mention -> mention.place().country()).distinct().limit(2).toList();
    return countries.size() == 1 ? countries.get(0) : null;
  }
}
