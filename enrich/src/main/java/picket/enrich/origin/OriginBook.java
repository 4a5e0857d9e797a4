package picket.enrich.origin;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picket.enrich.shelf.Shelf;
import picket.model.Reading;
import picket.model.theatre.Source;

/**
 * Assigns articles to origins: wire copies, reprints and revisions of one story share one.
 *
 * <p>The outlet of a story is the one that its tellings credit, else that of the earliest
 * published; a root that arrives after its reprints takes its place. Bounded: tellings are
 * forgotten after {@link #KEPT}. Belongs to one thread.
 */
public final class OriginBook {
  /** How long a telling is remembered. */
  public static final Duration KEPT = Duration.ofDays(45);

  private static final Duration REPRINTED_WITHIN = Duration.ofDays(7);

  /** How far an article may be seen behind the clock and still find all that it may copy. */
  private static final Duration LATE = Duration.ofDays(1);

  private static final double SAME_STORY = 0.5;
  private static final double SAME_STORY_CREDITED = 0.25;

  private final OutletNames outlets;
  private final Shelf<Telling> tellings;
  private final SortedMap<String, SortedSet<String>> articles = new TreeMap<>();
  private final LikelyCopies likely = new LikelyCopies();

  public OriginBook(List<Source> outlets, Shelf<Telling> tellings) {
    this.outlets = new OutletNames(outlets);
    this.tellings = tellings;
    SortedMap<String, Telling> told = tellings.all();
    told.values().forEach(this::index);
    told.values().stream()
        .map(Telling::seenAt)
        .max(Comparator.naturalOrder())
        .ifPresent(this::forgetCopies);
  }

  /**
   * Whose story an origin is.
   *
   * @param sourceId its outlet
   * @param articleId the article that told it first: of that outlet if it was seen, else the
   *     earliest
   * @param publishedAt publication time of that article
   */
  public record Root(String sourceId, String articleId, Instant publishedAt) {}

  /**
   * Where an article was put.
   *
   * @param originId its origin
   * @param root the root of that origin, now
   * @param rerooted whether the article gave an origin that was known another root
   */
  public record Assigned(String originId, Root root, boolean rerooted) {}

  /** Finds or makes the origin of an article and remembers the telling. */
  public Assigned assign(Reading reading, String newId) {
    Telling telling = place(reading, newId);
    Root before = root(telling.originId());
    tellings.put(telling.articleId(), telling);
    index(telling);
    Root after = Objects.requireNonNull(root(telling.originId()));
    return new Assigned(telling.originId(), after, before != null && !before.equals(after));
  }

  private Telling place(Reading reading, String newId) {
    String articleId = reading.article().id();
    Telling known = tellings.get(articleId);
    Telling telling =
        new Telling(
            articleId,
            reading.article().revision(),
            reading.article().sourceId(),
            credited(reading.credit()),
            known == null ? reading.article().publishedAt() : known.publishedAt(),
            known == null ? reading.article().seenAt() : known.seenAt(),
            reading.signature(),
            known == null ? newId : known.originId());
    return known == null ? withOrigin(telling, find(telling)) : telling;
  }

  /** The root of an origin, or null where all its tellings are forgotten. */
  public @Nullable Root root(String originId) {
    List<Telling> told =
        articles.getOrDefault(originId, Collections.emptySortedSet()).stream()
            .map(tellings::get)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(Telling::publishedAt).thenComparing(Telling::articleId))
            .toList();
    if (told.isEmpty()) {
      return null;
    }
    String outlet =
        told.stream().map(Telling::credited).filter(Objects::nonNull).findFirst().orElse(null);
    if (outlet == null) {
      outlet = told.get(0).sourceId();
    }
    String sourceId = outlet;
    Telling first =
        told.stream().filter(t -> t.sourceId().equals(sourceId)).findFirst().orElse(told.get(0));
    return new Root(sourceId, first.articleId(), first.publishedAt());
  }

  /** Forgets what is too old to be reprinted or counted. */
  public void forget(Instant now) {
    for (Telling telling : tellings.all().values()) {
      if (telling.seenAt().plus(KEPT).isBefore(now)) {
        tellings.remove(telling.articleId());
        articles.computeIfPresent(
            telling.originId(), (id, told) -> without(told, telling.articleId()));
      }
    }
    forgetCopies(now);
  }

  private void forgetCopies(Instant now) {
    likely.forget(now.minus(REPRINTED_WITHIN).minus(LATE));
  }

  private static @Nullable SortedSet<String> without(SortedSet<String> told, String articleId) {
    told.remove(articleId);
    return told.isEmpty() ? null : told;
  }

  private void index(Telling telling) {
    articles.computeIfAbsent(telling.originId(), id -> new TreeSet<>()).add(telling.articleId());
    likely.put(telling);
  }

  private @Nullable Telling find(Telling telling) {
    Telling best = null;
    double most = 0;
    for (String id : likely.of(telling.signature())) {
      Telling other = Objects.requireNonNull(tellings.get(id));
      double alike = isRecent(telling, other) ? alike(telling, other) : 0;
      if (alike > most) {
        best = other;
        most = alike;
      }
    }
    return best;
  }

  /** Similarity where it is enough to be one story, else 0; a matching credit asks for less. */
  private static double alike(Telling a, Telling b) {
    double similarity = MinHash.similarity(a.signature(), b.signature());
    boolean credited =
        b.sourceId().equals(a.credited())
            || a.sourceId().equals(b.credited())
            || (a.credited() != null && a.credited().equals(b.credited()));
    return similarity >= (credited ? SAME_STORY_CREDITED : SAME_STORY) ? similarity : 0;
  }

  private static boolean isRecent(Telling a, Telling b) {
    return Duration.between(a.seenAt(), b.seenAt()).abs().compareTo(REPRINTED_WITHIN) <= 0;
  }

  private static Telling withOrigin(Telling telling, @Nullable Telling like) {
    return new Telling(
        telling.articleId(),
        telling.revision(),
        telling.sourceId(),
        telling.credited(),
        telling.publishedAt(),
        telling.seenAt(),
        telling.signature(),
        like == null ? telling.originId() : like.originId());
  }

  private @Nullable String credited(@Nullable String credit) {
    return Optional.ofNullable(credit).map(name -> outlets.find(name)).map(Source::id).orElse(null);
  }
}
