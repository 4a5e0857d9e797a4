package picket.enrich.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static picket.enrich.Sample.NOON;
import static picket.enrich.Sample.reading;
import static picket.enrich.Sample.ref;
import static picket.enrich.Sample.words;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picket.enrich.Sample;
import picket.enrich.origin.OriginBook.Assigned;
import picket.enrich.shelf.MemoryShelf;
import picket.model.Genre;
import picket.model.Reading;

class OriginBookTest {
  private static final int DAY = 24 * 60;

  private final MemoryShelf<Telling> tellings = new MemoryShelf<>();
  private final OriginBook book = new OriginBook(Sample.theatre().sources(), tellings);

  @Test
  void reprintSharesTheOriginOfItsRoot() {
    tell("a", "globe", 0, words("a"));
    Assigned reprint = tell("b", "lamp", 40, "WESTPORT: " + words("a") + " More is awaited.");

    assertThat(reprint.originId()).isEqualTo("origin-a");
    assertThat(reprint.root().articleId()).isEqualTo("a");
    assertThat(reprint.rerooted()).isFalse();
  }

  @Test
  void storyOfItsOwnHasAnOriginOfItsOwn() {
    tell("a", "globe", 0, words("a"));

    assertThat(tell("b", "lamp", 40, words("b")).originId()).isEqualTo("origin-b");
  }

  @Test
  void rootThatArrivesLateTakesItsPlace() {
    tell("copy", "lamp", 40, words("a"));
    Assigned root = tell("root", "globe", 0, words("a"));

    assertThat(root.originId()).isEqualTo("origin-copy");
    assertThat(root.rerooted()).isTrue();
    assertThat(root.root().articleId()).isEqualTo("root");
    assertThat(root.root().sourceId()).isEqualTo("globe");
  }

  @Test
  void creditedOutletIsTheRootBeforeItWasSeen() {
    Assigned copy = assign("copy", "lamp", 40, "Globe Agency", words("a"));
    Assigned root = tell("root", "globe", 60, words("a"));

    assertThat(copy.root().sourceId()).isEqualTo("globe");
    assertThat(root.root().articleId()).isEqualTo("root");
    assertThat(root.originId()).isEqualTo(copy.originId());
  }

  @Test
  void halfTheTextIsEnoughOnlyWhereACreditSaysSo() {
    tell("a", "globe", 0, words("a"));
    String story = words("a");
    String own = story.substring(story.indexOf("a16 ")) + words("b").substring(0, 38);
    String told = story.substring(0, story.indexOf("a24 ")) + words("c").substring(0, 38);

    assertThat(tell("own", "lamp", 30, own).originId()).isEqualTo("origin-own");
    assertThat(assign("told", "norradio", 30, "Globe Agency", told).originId())
        .isEqualTo("origin-a");
  }

  @Test
  void textOfTheWeekBeforeLastIsNoReprint() {
    tell("a", "globe", 0, words("a"));

    assertThat(tell("b", "lamp", 8 * DAY, words("a")).originId()).isEqualTo("origin-b");
  }

  @Test
  void revisionIsFoundByItsNewTextAndNotByItsOld() {
    tell("a", "globe", 0, words("a"));
    book.assign(reading(ref("a", "globe", 30, 1), Genre.NEWS, null, words("new")), "unused");

    assertThat(tell("b", "lamp", 60, words("new")).originId()).isEqualTo("origin-a");
    assertThat(tell("c", "lamp", 61, words("a")).originId()).isEqualTo("origin-c");
  }

  @Test
  void keepsNoMoreThanItsDays() {
    for (int day = 0; day < 120; day++) {
      tell("a" + day, "globe", day * DAY, words("a" + day));
      book.forget(NOON.plus(Duration.ofDays(day)));
      assertThat(tellings.all().size()).isLessThanOrEqualTo(46);
    }

    assertThat(book.root("origin-a0")).isNull();
  }

  @Test
  void comparesWithFewOfMany() {
    LikelyCopies likely = new LikelyCopies();
    List<Telling> stories = stories(400);
    stories.forEach(likely::put);

    double looked =
        stories.stream().mapToInt(s -> likely.of(s.signature()).size()).average().orElseThrow();

    assertThat(looked).isBetween(1.0, 20.0);
  }

  @Test
  void forgetsTheWholeTable() {
    LikelyCopies likely = new LikelyCopies();
    stories(50).forEach(likely::put);
    stories(50).forEach(likely::put);

    likely.forget(NOON.plus(Duration.ofDays(1)));

    assertThat(likely.size()).isZero();
  }

  @Test
  void bookOfAFilledShelfGoesOnAsTheOldOne() {
    tell("a", "globe", 0, words("a"));
    MemoryShelf<Telling> copy = new MemoryShelf<>();
    tellings.all().forEach(copy::put);
    OriginBook again = new OriginBook(Sample.theatre().sources(), copy);
    Reading reprint = reading(ref("b", "lamp", 40, 0), Genre.NEWS, null, words("a"));

    assertThat(again.assign(reprint, "unused")).isEqualTo(book.assign(reprint, "unused"));
  }

  /** Stories of their own that share the turns of speech of their trade, as news does. */
  private static List<Telling> stories(int number) {
    List<Telling> stories = new ArrayList<>();
    for (int n = 0; n < number; n++) {
      String text =
          words("s" + n)
              + "security forces said on Tuesday that the road was open "
              + words("t" + n);
      stories.add(
          new Telling("s" + n, 0, "globe", null, NOON, NOON, MinHash.signature(text), "o" + n));
    }
    return stories;
  }

  private Assigned tell(String id, String source, int minutes, String text) {
    return assign(id, source, minutes, null, text);
  }

  private Assigned assign(
      String id, String source, int minutes, @Nullable String credit, String text) {
    return book.assign(
        reading(ref(id, source, minutes, 0), Genre.NEWS, credit, text), "origin-" + id);
  }
}
