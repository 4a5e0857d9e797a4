package picket.alerts.mail;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import picket.model.ActorRef;
import picket.model.PlaceRef;
import picket.model.Report;
import picket.model.theatre.Actor;
import picket.model.theatre.Place;
import picket.model.theatre.Side;
import picket.model.theatre.Source;
import picket.model.theatre.Theatre;

/** Turns the ids that alerts carry into names that a desk reads, after the theatre. */
public final class Names {
  private static final String OTHER = "OTHER:";

  private final Theatre theatre;
  private final SortedMap<String, Actor> actors;
  private final SortedMap<String, Place> places;
  private final SortedMap<String, String> provinces = new TreeMap<>();

  public Names(Theatre theatre) {
    this.theatre = theatre;
    this.actors = theatre.actorsById();
    this.places = theatre.placesById();
    for (Place place : theatre.places()) {
      if (place.kind() == Place.Kind.PROVINCE && place.adm1() != null) {
        provinces.putIfAbsent(place.adm1(), place.name());
      }
    }
  }

  /** The actor's name; the article's own words for one that the theatre does not know. */
  public String actor(ActorRef ref) {
    String text = ref.text();
    if (text == null || actors.containsKey(ref.id()) || ref.id().startsWith(OTHER)) {
      return claimant(ref.id());
    }
    return Plain.line(text, 80);
  }

  /** Who speaks: an actor, a side, or the outlets themselves. */
  public String claimant(String id) {
    Actor actor = actors.get(id);
    if (actor != null) {
      return Plain.line(actor.name());
    }
    if (id.equals(Report.OWN)) {
      return "the outlets themselves";
    }
    if (id.startsWith(OTHER)) {
      return Plain.line(id.substring(OTHER.length()), 80);
    }
    return side(id, words(id));
  }

  private String side(String id, String otherwise) {
    return theatre.sides().stream()
        .filter(side -> side.id().equals(id))
        .map(side -> Plain.line(side.name()))
        .findFirst()
        .orElse(otherwise);
  }

  private static String words(String id) {
    String words = Plain.line(id.toLowerCase(Locale.ROOT).replace('_', ' '), 80);
    return words.endsWith(" unk")
        ? "unidentified " + words.substring(0, words.length() - 4)
        : words;
  }

  /** The outlet's name, or its id where the theatre does not list it. */
  public String outlet(String sourceId) {
    Source source = theatre.source(sourceId);
    return Plain.line(source == null ? sourceId : source.name(), 80);
  }

  /** From the spot outwards, such as "Margha, Barmal, Paktika (AF)". */
  public String place(PlaceRef ref) {
    Place known = places.get(ref.id());
    StringBuilder name = new StringBuilder(known == null ? ref.name() : known.name());
    String province = ref.adm1Name();
    if (province == null && ref.adm1() != null) {
      province = provinces.get(ref.adm1());
    }
    if (ref.adm2() != null && !name.toString().contains(ref.adm2())) {
      name.append(", ").append(ref.adm2());
    }
    if (province != null && !name.toString().contains(province)) {
      name.append(", ").append(province);
    }
    return Plain.line(name + " (" + ref.country() + ")", 120);
  }

  /** The last part only: what stands beside a number on the map. */
  public String shortPlace(PlaceRef ref) {
    Place known = places.get(ref.id());
    return Plain.line(known == null ? ref.name() : known.name(), 40);
  }

  /** The blocs by name, in one word where all are of one side: "both Afghan". */
  public String blocs(List<String> ids, int origins) {
    List<String> sides =
        ids.stream()
            .map(id -> theatre.blocs().get(id).side())
            .map(s -> s == null ? "" : s)
            .toList();
    if (!sides.isEmpty() && !sides.get(0).isEmpty() && sides.stream().distinct().count() == 1) {
      String adjective = adjective(sides.get(0));
      return origins == 1 ? adjective : (origins == 2 ? "both " : "all ") + adjective;
    }
    return String.join(", ", ids.stream().map(id -> theatre.blocs().get(id).name()).toList());
  }

  private String adjective(String sideId) {
    return theatre.sides().stream()
        .filter(side -> side.id().equals(sideId))
        .map(Side::adjective)
        .findFirst()
        .orElse(sideId);
  }

  /** The pattern's name in words. */
  static String pattern(String id) {
    return Plain.line(id.replace('-', ' '));
  }

  /** Small numbers in words, as in "two origins". */
  static String number(int n) {
    return switch (n) {
      case 1 -> "one";
      case 2 -> "two";
      case 3 -> "three";
      case 4 -> "four";
      case 5 -> "five";
      default -> Integer.toString(n);
    };
  }
}
