package picket.enrich.relevance;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picket.enrich.name.Countries;
import picket.enrich.name.Lexicon;
import picket.model.Article;
import picket.model.theatre.Actor;
import picket.model.theatre.Place;
import picket.model.theatre.Side;
import picket.model.theatre.Theatre;
import picket.model.theatre.TimeZoneLabel;

/**
 * Whether an article is worth reading for a theatre, by single words of its raw text.
 *
 * <p>It must name the theatre's ground or actors, no less than other countries, and speak of force,
 * coercion or diplomacy more than of sport, markets or the weather. About 0.1 ms an article;
 * thread-safe.
 */
public final class RelevanceGate {
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'\u2019]*");
  private static final int TITLE_WEIGHT = 3;
  private static final double USUAL_SHARE = 0.6;

  /** In characters: below it one word of conflict is enough. */
  private static final int SHORT_TEXT = 400;

  /** Asked of an article whose title speaks of other matters as much as of conflict. */
  private static final double STRICT_SHARE = 0.5;

  /** What a word speaks of. */
  private enum Topic {
    CONFLICT,
    OFF_TOPIC,
    HERE,
    ELSEWHERE
  }

  private final Map<String, Topic> topics = new HashMap<>();

  private final SortedSet<String> wholeNames = new TreeSet<>();

  /** Places and movements of the theatre whose names speak of conflict by themselves. */
  private final SortedSet<String> alsoHere = new TreeSet<>();

  public RelevanceGate(Theatre theatre) {
    List<String> ours = ground(theatre);
    for (Countries.Country country : Countries.load().all()) {
      Topic topic = ours.contains(country.code()) ? Topic.HERE : Topic.ELSEWHERE;
      country.names().forEach(name -> put(name, topic));
      country.adjectives().forEach(name -> put(name, topic));
      country.capitals().forEach(name -> put(name, topic));
    }
    theatre.places().stream()
        .filter(place -> ours.contains(place.country()))
        .forEach(this::putPlace);
    theatre.actors().stream().filter(RelevanceGate::isLocal).forEach(this::putActor);
    for (Lexicon.Row row : Lexicon.read(RelevanceGate.class, "topic-words.tsv", 2).rows()) {
      Topic topic = row.constant(0, Topic.class);
      row.list(1).forEach(word -> putWord(word, topic));
    }
  }

  private void putWord(String word, Topic topic) {
    Topic name = topics.put(word, topic);
    if (name == Topic.HERE && topic == Topic.CONFLICT && wholeNames.contains(word)) {
      alsoHere.add(word);
    }
  }

  /** The countries of its sides, and those whose clocks its people read. */
  private static List<String> ground(Theatre theatre) {
    return Stream.concat(
            theatre.sides().stream().map(Side::country),
            theatre.zones().stream().map(TimeZoneLabel::country))
        .distinct()
        .toList();
  }

  private static boolean isLocal(Actor actor) {
    return actor.roles().stream().anyMatch(role -> role.side() != null)
        || (actor.armed() && actor.roles().stream().noneMatch(r -> r.kind() == Actor.Kind.STATE));
  }

  private void putPlace(Place place) {
    wholeNames.add(key(place.name()));
    place.aliases().forEach(alias -> wholeNames.add(key(alias)));
    put(place.name(), Topic.HERE);
    place.aliases().forEach(alias -> put(alias, Topic.HERE));
  }

  private void putActor(Actor actor) {
    if (actor.roles().stream().anyMatch(role -> role.kind() == Actor.Kind.NON_STATE)) {
      actor.aliases().forEach(alias -> wholeNames.add(key(alias.text())));
    }
    actor.aliases().stream()
        .filter(alias -> Character.isUpperCase(alias.text().codePointAt(0)))
        .forEach(alias -> put(alias.text(), Topic.HERE));
  }

  /** The telling word of a name: the only one, or the longest of several. */
  private void put(String name, Topic topic) {
    String longest = "";
    Matcher words = WORD.matcher(name);
    while (words.find()) {
      longest = words.group().length() > longest.length() ? words.group() : longest;
    }
    if (longest.length() >= 3 || (longest.length() == 2 && longest.equals(name))) {
      topics.putIfAbsent(key(longest), topic);
    }
  }

  /** 0 where the article is none of the theatre's business, else up to 1. */
  public double relevance(Article article) {
    return weigh(article).relevance();
  }

  /** How much an article is the theatre's business, and by what count. */
  public Weight weigh(Article article) {
    Counts title = new Counts();
    count(article.title(), TITLE_WEIGHT, title);
    Counts all = new Counts();
    count(article.title(), TITLE_WEIGHT, all);
    count(article.text(), 1, all);
    boolean quietTitle = title.of(Topic.OFF_TOPIC) >= Math.max(1, title.of(Topic.CONFLICT));
    int least = article.text().length() < SHORT_TEXT ? 1 : 2;
    Weight.Verdict verdict = verdict(all, least, quietTitle ? STRICT_SHARE : USUAL_SHARE);
    return new Weight(
        all.of(Topic.HERE),
        all.of(Topic.ELSEWHERE),
        all.of(Topic.CONFLICT),
        all.of(Topic.OFF_TOPIC),
        verdict,
        verdict == Weight.Verdict.RELEVANT ? all.relevance() : 0);
  }

  private static Weight.Verdict verdict(Counts all, int least, double share) {
    if (!all.isLocal()) {
      return all.of(Topic.HERE) == 0 ? Weight.Verdict.NOT_HERE : Weight.Verdict.ELSEWHERE;
    }
    if (all.of(Topic.CONFLICT) < least) {
      return Weight.Verdict.PEACEFUL;
    }
    return all.isConflict(share) ? Weight.Verdict.RELEVANT : Weight.Verdict.OTHER_MATTERS;
  }

  /** How often a text speaks of what. */
  private static final class Counts {
    private final EnumMap<Topic, Integer> counts = new EnumMap<>(Topic.class);

    void add(Topic topic, int weight) {
      counts.merge(topic, weight, Integer::sum);
    }

    int of(Topic topic) {
      return counts.getOrDefault(topic, 0);
    }

    boolean isLocal() {
      return of(Topic.HERE) >= 1 && 2 * of(Topic.HERE) >= of(Topic.ELSEWHERE);
    }

    /** Whether other matters come to less than a share of the words of conflict. */
    boolean isConflict(double share) {
      return of(Topic.OFF_TOPIC) < share * of(Topic.CONFLICT);
    }

    double relevance() {
      int here = of(Topic.HERE);
      int conflict = of(Topic.CONFLICT);
      double place = (double) here / (here + of(Topic.ELSEWHERE));
      double topic = (double) conflict / (conflict + of(Topic.OFF_TOPIC));
      double weight = Math.min(1, (here + conflict) / 10.0);
      return Math.max(0.05, place * topic * weight);
    }
  }

  private void count(String text, int weight, Counts counts) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > at + 1) {
        count(text.substring(at, end), counts, weight);
      }
      at = Math.max(end, at + 1);
    }
  }

  private void count(String word, Counts counts, int weight) {
    Topic topic = topics.get(key(word));
    if (topic != null && (isCapital(word) || !isName(topic))) {
      counts.add(topic, weight);
    }
    if (isCapital(word) && alsoHere.contains(key(word))) {
      counts.add(Topic.HERE, weight);
    }
  }

  private static boolean isName(Topic topic) {
    return topic == Topic.HERE || topic == Topic.ELSEWHERE;
  }

  /** Short names in capitals keep them, so that "US" is not "us". */
  private static String key(String word) {
    boolean abbreviation = word.length() <= 3 && word.chars().allMatch(Character::isUpperCase);
    return abbreviation ? word : word.toLowerCase(Locale.ROOT);
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
