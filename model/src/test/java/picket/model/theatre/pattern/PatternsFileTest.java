package picket.model.theatre.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picket.model.Corroboration;
import picket.model.IncidentType;
import picket.model.Situation;
import picket.model.theatre.Blocs;
import picket.model.theatre.Border;
import picket.model.theatre.Pattern;
import picket.model.theatre.Theatre;
import picket.model.theatre.pattern.AlternateSpec.AreaLevel;
import picket.model.theatre.pattern.AlternateSpec.Areas;
import picket.model.theatre.syntax.Problem;
import picket.model.theatre.syntax.Problems;

class PatternsFileTest {
  private static final String RULES =
      """
      withdrawn: {subject: "{theatre}", headline: "Withdrawn: {told}", why: nobody stands by it}
      patterns:
        - id: ladder
          code: P1
          version: 2
          gate: C2
          bind: directed
          sequence:
            - role: attack
              acts:
                - {types: [BOMBING], actors: [non-state], soil: A, least-security-killed: 5}
            - role: strike
              within: P10D
              acts: [{types: [AIR_STRIKE], actors: [a], soil: B}]
              unless-between: {types: [SHELLING], actors: [b], on: A}
              outcome:
                severity: 4
                subject: "{theatre}: {strike.what} after {attack.spot}"
                headline: "{A} struck {strike.place}."
                why: "{outlet} told it at {at}."
      """;

  private static final String COUNT =
      """
      withdrawn: {subject: "{theatre}", headline: "Withdrawn: {told}", why: nobody stands by it}
      patterns:
        - id: squeeze
          code: P5
          version: 1
          gate: C1
          bind: directed
          count:
            acts: [{types: [TRADE_RESTRICTION, EXPULSION], actors: [a], victims: [foreigner]}]
            what: types
            at-least: 2
            within: P14D
            among: [EXPULSION]
            outcome:
              severity: 3
              subject: "{theatre}: {kinds}"
              headline: "{A} uses {number} instruments, the latest {latest.what}."
              why: "{outlet} told it at {at}."
      """;

  private static final String TURNS =
      """
      withdrawn: {subject: "{theatre}", headline: "Withdrawn: {told}", why: nobody stands by it}
      patterns:
        - id: turns
          code: P3
          version: 1
          gate: C2
          bind: mutual
          alternate:
            acts: [{types: [SHELLING], actors: [either], on: either, contested: true}]
            at-least: 3
            within: PT72H
            one-act-within: PT12H
            areas: {level: district, at-least: 2}
            outcome:
              severity: 4
              subject: "{theatre}: {opening.what}"
              headline: "{opening.spot}, {answer.spot}, {latest.spot}"
              why: "{outlet} told it at {at}."
            wider:
              areas: {level: province, at-least: 3}
              outcome:
                severity: 5
                subject: "{theatre}: {opening.what}"
                headline: "{latest.places}"
                why: "{outlet} told it at {at}."
      """;

  private static final String TALKS =
      """
      withdrawn: {subject: "{theatre}", headline: "Withdrawn: {told}", why: nobody stands by it}
      patterns:
        - id: talks
          code: P6
          version: 1
          gate: C2
          bind: mutual
          during:
            acts:
              - {types: [SHELLING], actors: [either], on: either}
              - {types: [ARMED_CLASH], actors: [non-state], soil: either, border-within-km: 10}
            one-act-within: PT12H
            setting-gate: C1
            talks: {what: {types: [TALKS]}, before: PT24H, after: PT12H}
            mediation: {types: [MEDIATION]}
            outcome:
              severity: 4
              subject: "{theatre}: {act.what}"
              headline: "{act.spot} during {talks.what}"
              why: "{outlet} told it at {at}."
      """;

  private final Problems problems = new Problems();
  private Path folder;

  @BeforeEach
  void keep(@TempDir Path temporary) {
    folder = temporary;
  }

  private List<Pattern> read(String text) {
    try {
      Path file = Files.writeString(folder.resolve("patterns.yaml"), text);
      return new PatternsFile().read(file, theatre(), problems);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Theatre theatre() {
    return new Theatre(
        "x",
        "X",
        List.of(),
        List.of(),
        List.of(),
        new Blocs(List.of()),
        List.of(),
        1,
        List.of(),
        List.of(),
        List.of(),
        new Border(List.of()),
        List.of(),
        List.of());
  }

  private void expect(String old, String words, int line, String cause) {
    expect(RULES, old, words, line, cause);
  }

  private void expect(String rules, String old, String words, int line, String cause) {
    assertThat(rules).contains(old);
    read(rules.replace(old, words));
    assertThat(problems.all())
        .anySatisfy(
            problem -> {
              assertThat(problem.line()).isEqualTo(line);
              assertThat(problem.file()).endsWith("/patterns.yaml");
              assertThat(problem.cause()).contains(cause);
            });
  }

  @Test
  void readsASequence() {
    List<Pattern> patterns = read(RULES);

    assertThat(problems.all()).isEmpty();
    PatternSpec ladder = (PatternSpec) patterns.get(0);
    assertThat(ladder.gate()).isEqualTo(Corroboration.C2);
    assertThat(ladder.version()).isEqualTo(2);
    SequenceSpec sequence = (SequenceSpec) ladder.operator();
    assertThat(sequence.steps().get(0).acts().get(0).leastSecurityKilled()).isEqualTo(5);
    assertThat(sequence.steps().get(1).within()).isEqualTo(Duration.ofDays(10));
    assertThat(sequence.outcomes()).hasSize(1);
  }

  @Test
  void tellsAnUnknownTypeByLine() {
    expect("[AIR_STRIKE]", "[AIR_STRIK]", 14, "AIR_STRIK");
  }

  @Test
  void tellsAGapThatNothingFillsByLine() {
    expect("{strike.place}", "{strike.palace}", 19, "unknown gap {strike.palace}");
  }

  @Test
  void tellsAGapOfALaterStepByLine() {
    expect("{attack.spot}", "{reply.spot}", 18, "unknown gap {reply.spot}");
  }

  @Test
  void tellsASeverityOutOfRangeByLine() {
    expect("severity: 4", "severity: 6", 17, "6 is out of range");
  }

  @Test
  void tellsAnUnknownKeyByLine() {
    expect("within: P10D", "withn: P10D", 13, "unknown key \"withn\"");
  }

  @Test
  void tellsAPatternWithoutOperatorByLine() {
    expect("sequence:", "seqence:", 3, "needs an operator");
  }

  @Test
  void tellsAllProblemsAtOnce() {
    read(RULES.replace("gate: C2", "gate: C9").replace("P10D", "soon"));

    assertThat(problems.all()).extracting(Problem::line).contains(6, 13);
  }

  @Test
  void readsAnAlternation() {
    PatternSpec turns = (PatternSpec) read(TURNS).get(0);

    assertThat(problems.all()).isEmpty();
    AlternateSpec spec = (AlternateSpec) turns.operator();
    assertThat(spec.atLeast()).isEqualTo(3);
    assertThat(spec.within()).isEqualTo(Duration.ofDays(3));
    assertThat(spec.areas()).isEqualTo(new Areas(AreaLevel.DISTRICT, 2));
    assertThat(spec.outcomes()).extracting(Outcome::severity).containsExactly(4, 5);
    assertThat(spec.types()).containsExactly(IncidentType.SHELLING);
    assertThat(spec.memory(IncidentType.SHELLING)).isGreaterThan(spec.within());
  }

  @Test
  void readsAnAlternationThatNeverGetsWider() {
    read(TURNS.substring(0, TURNS.indexOf("      wider:")));

    assertThat(problems.all()).isEmpty();
  }

  @Test
  void tellsAnUnknownAreaByLine() {
    expect(TURNS, "level: province", "level: provinze", 20, "unknown area level \"provinze\"");
  }

  @Test
  void tellsAnAlternationOfOneByLine() {
    expect(
        TURNS, "at-least: 3\n      within", "at-least: 1\n      within", 10, "1 is out of range");
  }

  @Test
  void tellsAnAnswerThatStandsBetweenTwoByLine() {
    String two = "at-least: 2\n      within";
    expect(TURNS, "at-least: 3\n      within", two, 17, "unknown gap {answer.spot}");
  }

  @Test
  void tellsAMissingWindowByLine() {
    expect(TURNS, "      within: PT72H\n", "", 9, "\"within\" is missing");
  }

  @Test
  void tellsAnUnknownKeyOfTheWiderReachByLine() {
    expect(TURNS, "        areas:", "        aeras:", 20, "unknown key \"aeras\"");
  }

  @Test
  void readsActsDuringTalks() {
    PatternSpec talks = (PatternSpec) read(TALKS).get(0);

    assertThat(problems.all()).isEmpty();
    DuringSpec spec = (DuringSpec) talks.operator();
    assertThat(spec.acts().get(1).borderWithinKm()).isEqualTo(10.0);
    assertThat(spec.settingGate()).isEqualTo(Corroboration.C1);
    assertThat(spec.talks().before()).isEqualTo(Duration.ofDays(1));
    assertThat(spec.talks().after()).isEqualTo(Duration.ofHours(12));
    assertThat(spec.types()).contains(IncidentType.TALKS, IncidentType.MEDIATION);
    assertThat(spec.situations()).containsExactly(Situation.Kind.TALKS);
  }

  @Test
  void tellsABorderThatIsNoNumberByLine() {
    expect(TALKS, "border-within-km: 10", "border-within-km: near", 11, "is not a number");
  }

  @Test
  void tellsANegativeDistanceByLine() {
    expect(TALKS, "border-within-km: 10", "border-within-km: -1", 11, "-1.0 is out of range");
  }

  @Test
  void tellsTalksWithoutActsByLine() {
    expect(TALKS, "what: {types: [TALKS]}", "what: {types: []}", 14, "\"types\" is an empty list");
  }

  @Test
  void tellsATimeThatIsNoDurationByLine() {
    expect(TALKS, "before: PT24H", "before: a day", 14, "is not a duration");
  }

  @Test
  void tellsAGapOfARoleThatTalksDoNotHaveByLine() {
    expect(TALKS, "{talks.what}", "{ceasefire.what}", 19, "unknown gap {ceasefire.what}");
  }

  @Test
  void tellsAPatternWithTwoOperatorsByLine() {
    expect(TALKS, "    during:", "    ceasefire: {}\n    during:", 3, "has one operator");
  }

  @Test
  void readsACount() {
    PatternSpec squeeze = (PatternSpec) read(COUNT).get(0);

    assertThat(problems.all()).isEmpty();
    CountSpec spec = (CountSpec) squeeze.operator();
    assertThat(spec.what()).isEqualTo(CountSpec.Counted.TYPES);
    assertThat(spec.within()).isEqualTo(Duration.ofDays(14));
    assertThat(spec.acts().get(0).victims()).containsExactly(ActSpec.VictimKind.FOREIGNER);
  }

  @Test
  void tellsATypeThatNoCountedActHasByLine() {
    expect(COUNT, "among: [EXPULSION]", "among: [THREAT]", 3, "no act has the type THREAT");
  }

  @Test
  void tellsACountOfMoreTypesThanThereAreByLine() {
    expect(COUNT, "at-least: 2", "at-least: 3", 3, "they never are 3");
  }

  @Test
  void tellsAnUnknownVictimByLine() {
    expect(COUNT, "victims: [foreigner]", "victims: [foreiner]", 9, "foreiner");
  }
}
