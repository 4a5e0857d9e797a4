package picket.alerts.pattern;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picket.model.ActorRef;
import picket.model.Count;
import picket.model.Incident;
import picket.model.Measure;
import picket.model.Origin;
import picket.model.PlaceRef;
import picket.model.Statement;
import picket.model.TimeSpan;
import picket.model.VictimSide;
import picket.model.theatre.Actor;
import picket.model.theatre.Place;
import picket.model.theatre.Side;
import picket.model.theatre.Source;
import picket.model.theatre.Theatre;

/** What stands in the gaps of a wording, for one match; the gaps are those of {@code Gaps}. */
final class Words {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("HH:mm 'UTC' 'on' d MMM", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private final Theatre theatre;
  private final Parties parties;
  private final SortedMap<String, Actor> actors;
  private final SortedMap<String, Place> places;

  Words(Theatre theatre, Parties parties) {
    this.theatre = theatre;
    this.parties = parties;
    this.actors = theatre.actorsById();
    this.places = theatre.placesById();
  }

  /** The gaps of a match at a moment, by name. */
  SortedMap<String, String> of(Match match, Moment moment) {
    SortedMap<String, String> gaps = new TreeMap<>();
    gaps.put("theatre", theatre.name());
    side(gaps, "A", match.sides().get(0));
    side(gaps, "B", match.sides().get(1));
    gaps.put("level", match.level().word());
    gaps.put("at", MINUTE.format(moment.raisedAt()));
    gaps.put("outlet", outlet(match, moment));
    gaps.put("elapsed", elapsed(match.token()));
    gaps.put("kinds", listed(match, incident -> incident.type().words()));
    gaps.put("speakers", listed(match, this::speaker));
    gaps.put("number", number(match.parts().size()));
    for (Match.Part part : match.parts()) {
      gaps.computeIfAbsent(part.role() + ".places", role -> places(match, part.role()));
      act(gaps, part.role() + ".", part.act().incident());
    }
    return gaps;
  }

  private void side(SortedMap<String, String> gaps, String name, String id) {
    Side side = parties.side(id);
    gaps.put(name, side.name());
    gaps.put(name + ".adjective", side.adjective());
  }

  private void act(SortedMap<String, String> gaps, String role, Incident incident) {
    gaps.putIfAbsent(role + "what", incident.type().words());
    gaps.putIfAbsent(role + "actor", actor(incident));
    gaps.putIfAbsent(role + "target", name(incident.target(), incident, "an unnamed target"));
    gaps.putIfAbsent(role + "place", place(incident.place()));
    gaps.putIfAbsent(role + "area", area(incident.place()));
    gaps.putIfAbsent(role + "spot", spot(incident.place()));
    gaps.putIfAbsent(role + "day", day(incident));
    gaps.putIfAbsent(role + "toll", toll(incident));
    gaps.putIfAbsent(role + "origins", origins(incident));
    gaps.putIfAbsent(role + "speaker", speaker(incident));
  }

  private String actor(Incident incident) {
    if (parties.doers(incident).size() > 1) {
      return "each side, by the other's word,";
    }
    return name(incident.actor(), incident, "an unnamed attacker");
  }

  private String name(@Nullable ActorRef ref, Incident incident, String otherwise) {
    if (ref == null || !ref.isKnown()) {
      return otherwise;
    }
    String side = parties.stateSide(ref.id(), incident.when().from());
    if (side != null) {
      return parties.side(side).name();
    }
    Actor actor = actors.get(ref.id());
    if (actor != null) {
      return actor.name();
    }
    return ref.text() != null ? ref.text() : otherwise;
  }

  private String place(@Nullable PlaceRef place) {
    String spot = spot(place);
    String area = place == null ? null : place.adm1Name();
    return area == null || area.equals(spot) ? spot : spot + ", " + area;
  }

  private String area(@Nullable PlaceRef place) {
    return place != null && place.adm1Name() != null ? place.adm1Name() : spot(place);
  }

  /** As the theatre calls it: an article writes it as it likes, in capitals in its dateline. */
  private String spot(@Nullable PlaceRef place) {
    if (place == null) {
      return "the border";
    }
    Place known = places.get(place.id());
    return known == null ? place.name() : known.name();
  }

  /**
   * The day on which it had happened. An act that nobody dates lies in the day before its first
   * report: its end tells the day better than its start. The hour taken off keeps a neighbouring
   * zone's midnight on its own day.
   */
  private String day(Incident incident) {
    TimeSpan when = incident.when();
    Instant late = when.to().minus(Duration.ofHours(1));
    Instant told = late.isBefore(when.from()) ? when.from() : late;
    ZoneId zone = theatre.zones().stream().map(z -> z.zone()).findFirst().orElse(ZoneOffset.UTC);
    return DAY.format(told.atZone(zone));
  }

  private static String toll(Incident incident) {
    return Stream.of(VictimSide.SECURITY, VictimSide.CIVILIAN, VictimSide.TOTAL)
        .map(side -> dead(incident, side))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("no toll known");
  }

  private static @Nullable String dead(Incident incident, VictimSide side) {
    Count count = incident.count(side, Measure.KILLED);
    Integer number = count == null ? null : count.least();
    if (number == null || number == 0) {
      return null;
    }
    return switch (side) {
      case SECURITY -> number + " of the security forces killed";
      case CIVILIAN -> number + " civilians killed";
      default -> number + " killed";
    };
  }

  private static String origins(Incident incident) {
    long outlets =
        incident.origins().stream()
            .filter(Origin::affirms)
            .map(Origin::sourceId)
            .distinct()
            .count();
    return number(outlets) + (outlets == 1 ? " origin" : " origins");
  }

  private String speaker(Incident incident) {
    Statement statement = incident.details().statement();
    return statement != null && statement.speaker() != null
        ? statement.speaker()
        : name(incident.actor(), incident, "an unnamed speaker");
  }

  private static String number(long count) {
    return count < NUMBERS.size() ? NUMBERS.get((int) count) : "" + count;
  }

  private String places(Match match, String role) {
    return listed(
        match.parts().stream()
            .filter(part -> part.role().equals(role))
            .map(part -> spot(part.act().incident().place())));
  }

  private static String listed(Match match, Function<Incident, String> word) {
    return listed(match.parts().stream().map(part -> word.apply(part.act().incident())));
  }

  /** Each once, in their order. */
  private static String listed(Stream<String> words) {
    List<String> names = words.distinct().toList();
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** The outlet of the article that completed it, else the one that was heard last. */
  private String outlet(Match match, Moment moment) {
    List<Origin> origins =
        match.parts().stream().flatMap(part -> part.act().incident().origins().stream()).toList();
    String id =
        origins.stream()
            .filter(origin -> origin.articleId().equals(moment.traceId()))
            .reduce((first, second) -> second)
            .or(() -> origins.stream().max(java.util.Comparator.comparing(Origin::firstAt)))
            .map(Origin::sourceId)
            .orElse("");
    Source source = theatre.source(id);
    return source == null ? id : source.name();
  }

  private static String elapsed(@Nullable String token) {
    if (token == null || !token.startsWith("PT")) {
      return "";
    }
    long hours = Duration.parse(token).toHours();
    return hours > 72 ? hours / 24 + " days" : hours + " hours";
  }
}
