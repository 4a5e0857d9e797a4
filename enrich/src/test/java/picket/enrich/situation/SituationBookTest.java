package picket.enrich.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static picket.enrich.Sample.BRIDGE;
import static picket.enrich.Sample.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picket.enrich.Sample;
import picket.enrich.shelf.MemoryShelf;
import picket.model.CeasefireTerm;
import picket.model.Corroboration;
import picket.model.CrossingChange;
import picket.model.Details;
import picket.model.Envelope;
import picket.model.Extent;
import picket.model.Incident;
import picket.model.IncidentStatus;
import picket.model.IncidentType;
import picket.model.Rank;
import picket.model.Situation;
import picket.model.Situation.State;
import picket.model.Statement;
import picket.model.TalksTerm;
import picket.model.TimePrecision;
import picket.model.TimeSpan;

class SituationBookTest {
  private final SituationBook book = new SituationBook(Sample.theatre(), new MemoryShelf<>());

  @Test
  void rumourMovesNothing() {
    assertThat(accept(crossing("i", IncidentType.CROSSING_CLOSURE, Corroboration.C0, 0))).isEmpty();
  }

  @Test
  void crossingShutsAndOpensAgain() {
    accept(crossing("i", IncidentType.CROSSING_CLOSURE, Corroboration.C1, 0));
    Situation open =
        only(accept(crossing("j", IncidentType.CROSSING_REOPENING, Corroboration.C2, 5)));

    assertThat(open.subject()).isEqualTo("bridge");
    assertThat(open.state()).isEqualTo(State.OPEN);
    assertThat(open.from()).isEqualTo(hours(5));
    assertThat(open.parties()).containsExactly("NO_GOV");
    assertThat(open.transitions()).hasSize(2);
  }

  @Test
  void partialReopeningIsPartial() {
    Incident some =
        incident(
            "i",
            IncidentType.CROSSING_REOPENING,
            Corroboration.C1,
            0,
            "NO_GOV",
            null,
            details(null, new CrossingChange("bridge", Extent.PARTIAL), null, null));

    assertThat(only(accept(some)).state()).isEqualTo(State.PARTIAL);
  }

  @Test
  void refutedReopeningIsUndone() {
    accept(crossing("i", IncidentType.CROSSING_CLOSURE, Corroboration.C1, 0));
    accept(crossing("j", IncidentType.CROSSING_REOPENING, Corroboration.C1, 5));
    Situation shut =
        only(accept(crossing("j", IncidentType.CROSSING_REOPENING, Corroboration.C0, 5)));

    assertThat(shut.state()).isEqualTo(State.CLOSED);
    assertThat(shut.from()).isEqualTo(NOON);
  }

  @Test
  void betterAttestedStateIsANewVersionAndTheSameIsNone() {
    Incident closure = crossing("i", IncidentType.CROSSING_CLOSURE, Corroboration.C1, 0);
    accept(closure);

    assertThat(accept(closure)).isEmpty();
    assertThat(only(accept(crossing("i", IncidentType.CROSSING_CLOSURE, Corroboration.C3, 0))))
        .satisfies(s -> assertThat(s.version()).isEqualTo(2))
        .satisfies(s -> assertThat(s.corroboration()).isEqualTo(Corroboration.C3));
  }

  @Test
  void ceasefireRunsOutAtItsInstantHoweverLateTheTick() {
    accept(truce("t", 0, hours(48), false));
    Situation expired = only(book.tick(hours(80)));

    assertThat(expired.state()).isEqualTo(State.EXPIRED);
    assertThat(expired.from()).isEqualTo(hours(48));
    assertThat(expired.updatedAt()).isEqualTo(hours(48));
    assertThat(book.tick(hours(81))).isEmpty();
  }

  @Test
  void ceasefireToldToEndBeforeItBeginsRunsOutOnceAndBlocksNothing() {
    accept(truce("t", 20, hours(10), false));
    Situation expired = only(book.tick(hours(30)));

    assertThat(expired.state()).isEqualTo(State.EXPIRED);
    assertThat(expired.from()).isEqualTo(hours(20));
    assertThat(book.tick(hours(60))).isEmpty();
  }

  @Test
  void talksToldToCloseBeforeTheyOpenEndOnceAndBlockNothing() {
    accept(talks("t", hours(10), hours(5)));

    assertThat(book.tick(hours(200)))
        .extracting(Situation::state)
        .endsWith(State.ENDED)
        .hasSizeLessThanOrEqualTo(2);
    assertThat(book.tick(hours(300))).isEmpty();
  }

  @Test
  void extensionKeepsACeasefireInForce() {
    accept(truce("t", 0, hours(48), false));
    Situation extended = only(accept(truce("u", 40, null, true)));

    assertThat(extended.state()).isEqualTo(State.IN_FORCE);
    assertThat(extended.until()).isNull();
    assertThat(book.tick(hours(60))).isEmpty();
  }

  @Test
  void extensionAfterExpiryRevivesTheSameCeasefire() {
    String id = only(accept(truce("t", 0, hours(48), false))).id();
    book.tick(hours(49));

    assertThat(only(accept(truce("u", 50, null, true))))
        .satisfies(s -> assertThat(s.id()).isEqualTo(id))
        .satisfies(s -> assertThat(s.state()).isEqualTo(State.IN_FORCE));
  }

  @Test
  void strikeOnTheOtherSideViolates() {
    accept(truce("t", 0, null, false));

    assertThat(only(accept(act("x", 10, "NO_ARMY", "SE_ARMY"))).state()).isEqualTo(State.VIOLATED);
  }

  @Test
  void earlierStrikeAndRebelsViolateNothing() {
    accept(truce("t", 0, null, false));

    assertThat(accept(act("x", -3, "NO_ARMY", "SE_ARMY"))).isEmpty();
    assertThat(accept(act("y", 10, "REBELS", "SE_ARMY"))).isEmpty();
  }

  @Test
  void ministersUnconditionalRejectionCollapsesACeasefire() {
    accept(truce("t", 0, null, false));

    assertThat(accept(word("x", Rank.SPOKESMAN, false))).isEmpty();
    assertThat(accept(word("y", Rank.MINISTER, true))).isEmpty();
    assertThat(only(accept(word("z", Rank.MINISTER, false))).state()).isEqualTo(State.COLLAPSED);
  }

  @Test
  void talksOpenAndEndByTheClock() {
    Situation called = only(accept(talks("t", hours(10), hours(30))));
    List<Situation> timed = book.tick(hours(200));

    assertThat(called.state()).isEqualTo(State.CALLED);
    assertThat(timed).extracting(Situation::state).containsExactly(State.UNDER_WAY, State.ENDED);
    assertThat(timed.get(0).from()).isEqualTo(hours(10));
  }

  @Test
  void rejectionByAPartySuspendsTalks() {
    accept(talks("t", hours(0), null));

    assertThat(only(accept(word("z", Rank.SPOKESMAN, false))).state()).isEqualTo(State.SUSPENDED);
  }

  private List<Situation> accept(Incident incident) {
    return book.accept(List.of(incident), "article", incident.updatedAt());
  }

  private static Situation only(List<Situation> situations) {
    assertThat(situations).hasSize(1);
    return situations.get(0);
  }

  private static Incident crossing(String id, IncidentType type, Corroboration level, int hour) {
    Details details = details(null, new CrossingChange("bridge", Extent.FULL), null, null);
    return incident(id, type, level, hour, "NO_GOV", null, details);
  }

  private static Incident truce(String id, int hour, @Nullable Instant until, boolean extending) {
    CeasefireTerm term = new CeasefireTerm(hours(hour), until, extending);
    return incident(
        id,
        IncidentType.CEASEFIRE,
        Corroboration.C2,
        hour,
        "NO_GOV",
        "SE_GOV",
        details(null, null, term, null));
  }

  private static Incident act(String id, int hour, String actor, String target) {
    return incident(id, IncidentType.SHELLING, Corroboration.C2, hour, actor, target, Details.NONE);
  }

  private static Incident word(String id, Rank rank, boolean conditional) {
    return incident(
        id,
        IncidentType.REJECTION,
        Corroboration.C2,
        20,
        "NO_GOV",
        "SE_GOV",
        details(new Statement("Olav Berg", rank, conditional), null, null, null));
  }

  private static Incident talks(String id, Instant from, @Nullable Instant to) {
    return incident(
        id,
        IncidentType.TALKS,
        Corroboration.C1,
        0,
        "NO_GOV",
        "SE_GOV",
        details(null, null, null, new TalksTerm(List.of("NO_GOV", "SE_GOV"), from, to)));
  }

  private static Details details(
      @Nullable Statement statement,
      @Nullable CrossingChange crossing,
      @Nullable CeasefireTerm ceasefire,
      @Nullable TalksTerm talks) {
    return new Details(List.of(), statement, crossing, ceasefire, talks);
  }

  private static Instant hours(int hours) {
    return NOON.plus(Duration.ofHours(hours));
  }

  private static Incident incident(
      String id,
      IncidentType type,
      Corroboration level,
      int hour,
      String actor,
      @Nullable String target,
      Details details) {
    Instant at = hours(hour);
    return new Incident(
        Envelope.of("e" + id, "article"),
        id,
        "no-se",
        1,
        type,
        IncidentStatus.REPORTED,
        level,
        Sample.who(actor),
        target == null ? null : Sample.who(target),
        BRIDGE,
        List.of(),
        new TimeSpan(at, at, TimePrecision.INSTANT),
        List.of(),
        details,
        List.of(),
        1,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        at,
        at,
        null);
  }
}
