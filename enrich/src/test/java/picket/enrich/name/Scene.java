package picket.enrich.name;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picket.enrich.text.Document;
import picket.enrich.text.Sentence;
import picket.enrich.text.Token;
import picket.model.Article;
import picket.model.Rank;
import picket.model.TimeQuality;
import picket.model.theatre.Actor;
import picket.model.theatre.Bloc;
import picket.model.theatre.Blocs;
import picket.model.theatre.Border;
import picket.model.theatre.Place;
import picket.model.theatre.Side;
import picket.model.theatre.Source;
import picket.model.theatre.Theatre;
import picket.model.theatre.TimeZoneLabel;

/** A small frontier and articles about it, cut by a simple tokenizer. */
public final class Scene {
  public static final Instant WEDNESDAY_NOON = Instant.parse("2025-10-08T07:00:00Z");

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\d{1,2}:\\d\\d|(?:\\p{L}\\.){2,}|[\\p{L}\\p{N}]+(?=['\u2019]s\\b)|['\u2019]s\\b|[\\p{L}\\p{N}]+\\.?(?=[mM]\\.)m\\."
              + "|[\\p{L}\\p{N}]+(?:['\u2019][\\p{L}]+)?|[^\\s]");

  private Scene() {}

  /** An article of an outlet, published on Wednesday 8 October 2025 at noon in Pakistan. */
  public static Article article(String source, String title, String... paragraphs) {
    return new Article(
        "a1",
        "https://outlet.example/news/1",
        source,
        title,
        "",
        String.join("\n\n", paragraphs),
        "en",
        null,
        null,
        WEDNESDAY_NOON,
        TimeQuality.FEED,
        WEDNESDAY_NOON,
        0,
        "00");
  }

  public static Document document(String title, String... paragraphs) {
    return cut(article("wire", title, paragraphs));
  }

  public static Document cut(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(sentence(0, -1, article.title(), -1));
    int offset = 0;
    int paragraph = 0;
    for (String text : article.text().split("\n\n", -1)) {
      int at = 0;
      for (String part : text.split("(?<=[a-z0-9)\"]\\.) (?=[A-Z\"])", -1)) {
        sentences.add(sentence(sentences.size(), paragraph, part, offset + at));
        at += part.length() + 1;
      }
      offset += text.length() + 2;
      paragraph++;
    }
    return new Document(article, sentences);
  }

  private static Sentence sentence(int index, int paragraph, String text, int begin) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      int from = begin < 0 ? -1 : begin + matcher.start();
      int to = begin < 0 ? -1 : begin + matcher.end();
      String word = matcher.group();
      tokens.add(new Token(word, word.toLowerCase(java.util.Locale.ROOT), "", -1, "", from, to));
    }
    return new Sentence(
        index, paragraph, text, begin, begin < 0 ? -1 : begin + text.length(), tokens);
  }

  public static Theatre theatre() {
    return new Theatre(
        "frontier",
        "Frontier",
        List.of(
            new Side("PK", "Pakistan", "Pakistani", "PK"),
            new Side("AF", "Afghanistan", "Afghan", "AF")),
        List.of("en"),
        List.of(
            new TimeZoneLabel("PKT", ZoneId.of("Asia/Karachi"), "PK"),
            new TimeZoneLabel("Kabul", ZoneId.of("Asia/Kabul"), "AF")),
        new Blocs(
            List.of(
                new Bloc("PK_STATE", "state media", "PK", true, Bloc.Neutral.NEVER),
                new Bloc("INTL", "agencies", null, false, Bloc.Neutral.ALWAYS))),
        List.of("kabul"),
        40,
        List.of(
            source("wire", "INTL", "GB"),
            source("radio", "PK_STATE", "PK"),
            source("kabul-daily", "AF_INDEPENDENT", "AF")),
        actors(),
        places(),
        new Border(List.of(List.of(new Border.Point(71.1, 34.4), new Border.Point(69.3, 32.0)))),
        List.of(),
        List.of());
  }

  private static Source source(String id, String bloc, String country) {
    return new Source(
        id, id, "https://" + id + ".example", bloc, 'B', country, "en", List.of(), null);
  }

  private static List<Place> places() {
    return List.of(
        place("pakistan", "Pakistan", Place.Kind.COUNTRY, null, "PK", null, 30, 70, 0),
        place("afghanistan", "Afghanistan", Place.Kind.COUNTRY, null, "AF", null, 34, 66, 0),
        place("qatar", "Qatar", Place.Kind.COUNTRY, null, "QA", null, 25, 51, 0),
        place("doha", "Doha", Place.Kind.TOWN, "qatar", "QA", null, 25.3, 51.5, 900_000),
        place(
            "islamabad",
            "Islamabad",
            Place.Kind.TOWN,
            "pakistan",
            "PK",
            "PK-IS",
            33.7,
            73.1,
            1_000_000),
        place(
            "kp",
            "Khyber Pakhtunkhwa",
            Place.Kind.PROVINCE,
            "pakistan",
            "PK",
            "PK-KP",
            34,
            71.5,
            0),
        place(
            "peshawar", "Peshawar", Place.Kind.TOWN, "kp", "PK", "PK-KP", 34.01, 71.54, 1_900_000),
        place("kurram", "Kurram", Place.Kind.DISTRICT, "kp", "PK", "PK-KP", 33.8, 70.1, 0),
        place("orakzai", "Orakzai", Place.Kind.DISTRICT, "kp", "PK", "PK-KP", 33.7, 70.9, 0),
        place("swat", "Swat", Place.Kind.DISTRICT, "kp", "PK", "PK-KP", 35.2, 72.4, 0),
        place("sadda", "Sadda", Place.Kind.TOWN, "kurram", "PK", "PK-KP", 33.7, 70.33, 30_000),
        place("bannu-district", "Bannu", Place.Kind.DISTRICT, "kp", "PK", "PK-KP", 32.95, 70.6, 0),
        place(
            "bannu",
            "Bannu",
            Place.Kind.TOWN,
            "bannu-district",
            "PK",
            "PK-KP",
            32.99,
            70.6,
            60_000),
        place(
            "torkham",
            "Torkham",
            Place.Kind.CROSSING,
            "kp",
            "PK",
            "PK-KP",
            34.12,
            71.09,
            0,
            "Tor Kham"),
        place(
            "kabul",
            "Kabul",
            Place.Kind.TOWN,
            "kabul-province",
            "AF",
            "AF-KAB",
            34.53,
            69.17,
            4_000_000),
        place(
            "kabul-province",
            "Kabul",
            Place.Kind.PROVINCE,
            "afghanistan",
            "AF",
            "AF-KAB",
            34.5,
            69.4,
            0),
        place(
            "kandahar",
            "Kandahar",
            Place.Kind.TOWN,
            "kandahar-province",
            "AF",
            "AF-KAN",
            31.6,
            65.7,
            600_000),
        place(
            "kandahar-province",
            "Kandahar",
            Place.Kind.PROVINCE,
            "afghanistan",
            "AF",
            "AF-KAN",
            31,
            65.5,
            0),
        place(
            "paktika",
            "Paktika",
            Place.Kind.PROVINCE,
            "afghanistan",
            "AF",
            "AF-PKA",
            32.5,
            68.8,
            0),
        place(
            "barmal",
            "Barmal",
            Place.Kind.DISTRICT,
            "paktika",
            "AF",
            "AF-PKA",
            32.6,
            69.4,
            0,
            "Bermal"),
        place(
            "barmal-helmand",
            "Barmal",
            Place.Kind.VILLAGE,
            "helmand",
            "AF",
            "AF-HEL",
            31.5,
            64.0,
            0),
        place(
            "helmand",
            "Helmand",
            Place.Kind.PROVINCE,
            "afghanistan",
            "AF",
            "AF-HEL",
            31.5,
            64.1,
            0));
  }

  private static Place place(
      String id,
      String name,
      Place.Kind kind,
      @Nullable String parent,
      String country,
      @Nullable String adm1,
      double lat,
      double lon,
      long people,
      String... aliases) {
    return new Place(id, name, List.of(aliases), kind, parent, country, adm1, lat, lon, 10, people);
  }

  private static List<Actor> actors() {
    return List.of(
        actor(
            "PAK_GOV",
            "Government of Pakistan",
            "PK",
            Actor.Kind.STATE,
            false,
            List.of(alias("Pakistan"), alias("Foreign Office")),
            new Actor.Person(
                List.of("Khawaja Asif", "Asif"),
                "defence minister",
                Rank.MINISTER,
                false,
                LocalDate.parse("2024-03-11"),
                null),
            new Actor.Person(
                List.of("Pervez Khattak"),
                "defence minister",
                Rank.MINISTER,
                false,
                LocalDate.parse("2018-08-20"),
                LocalDate.parse("2022-04-10"))),
        actor("PAK_ARMY", "Pakistan Army", "PK", Actor.Kind.STATE, true, List.of(alias("ISPR"))),
        actor("PAK_POLICE", "Pakistan police", "PK", Actor.Kind.STATE, true, List.of()),
        actor("PAK_SF", "Pakistan security forces", "PK", Actor.Kind.STATE, true, List.of()),
        new Actor(
            "AFG_TALIBAN",
            "Afghan Taliban",
            List.of(alias("Taliban"), alias("Islamic Emirate"), alias("Kabul")),
            "AF",
            null,
            true,
            List.of(
                new Actor.Role(Actor.Kind.NON_STATE, null, null, LocalDate.parse("2021-08-14")),
                new Actor.Role(Actor.Kind.STATE, "AF", LocalDate.parse("2021-08-15"), null)),
            List.of(
                new Actor.Person(
                    List.of("Zabihullah Mujahid"),
                    "spokesman",
                    Rank.SPOKESMAN,
                    false,
                    null,
                    null))),
        new Actor(
            "AFG_GOV",
            "Islamic Republic of Afghanistan",
            List.of(),
            "AF",
            null,
            true,
            List.of(new Actor.Role(Actor.Kind.STATE, "AF", null, LocalDate.parse("2021-08-14"))),
            List.of()),
        actor(
            "TTP",
            "Tehreek-e-Taliban Pakistan",
            "PK",
            Actor.Kind.NON_STATE,
            true,
            List.of(
                new Actor.Alias("TTP", null, true),
                alias("Pakistani Taliban"),
                new Actor.Alias("khwarij", "PK_STATE", false)),
            new Actor.Person(List.of("Noor Wali Mehsud"), "leader", null, true, null, null)),
        actor(
            "VPP",
            "Valley People's Party",
            "PK",
            Actor.Kind.CIVIL,
            false,
            List.of(new Actor.Alias("VPP", null, true))),
        actor(
            "ISKP",
            "Islamic State Khorasan",
            null,
            Actor.Kind.NON_STATE,
            true,
            List.of(new Actor.Alias("IS", null, true))),
        new Actor(
            "QAT_GOV",
            "Government of Qatar",
            List.of(),
            "QA",
            null,
            false,
            List.of(new Actor.Role(Actor.Kind.STATE, null, null, null)),
            List.of()));
  }

  private static Actor.Alias alias(String text) {
    return new Actor.Alias(text, null, false);
  }

  private static Actor actor(
      String id,
      String name,
      @Nullable String country,
      Actor.Kind kind,
      boolean armed,
      List<Actor.Alias> aliases,
      Actor.Person... people) {
    String side = kind == Actor.Kind.STATE ? country : null;
    return new Actor(
        id,
        name,
        aliases,
        country,
        null,
        armed,
        List.of(new Actor.Role(kind, side, null, null)),
        List.of(people));
  }
}
