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
import picket.model.theatre.Blocs;
import picket.model.theatre.Border;
import picket.model.theatre.Pattern;
import picket.model.theatre.Theatre;
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
    assertThat(RULES).contains(old);
    read(RULES.replace(old, words));
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
}
