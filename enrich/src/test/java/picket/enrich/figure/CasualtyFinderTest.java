package picket.enrich.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picket.enrich.name.Scene;
import picket.enrich.text.Models;
import picket.enrich.text.Sentence;
import picket.model.Count;

class CasualtyFinderTest {
  private static final CasualtyFinder FINDER = new CasualtyFinder(People.load());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nine guards were killed and 14 others injured.             | KILLED SECURITY 9..9, INJURED TOTAL 14..14
          The mortar round killed a nurse and wounded two farmers.   | KILLED CIVILIAN 1..1, INJURED CIVILIAN 2..2
          Troops shot dead four fighters.                            | KILLED MILITANT 4..4
          At least 30 people died.                                   | KILLED TOTAL 30..30
          More than 40 rebels were killed.                           | KILLED MILITANT 40..*
          Between 15 and 20 fighters were killed.                    | KILLED MILITANT 15..20
          Dozens of villagers were wounded.                          | INJURED CIVILIAN vague
          Twenty-three soldiers lost their lives.                    | KILLED SECURITY 23..23
          No casualties were reported.                               | KILLED TOTAL 0..0, INJURED TOTAL 0..0
          A rescuer said 13 injured people had reached the clinic.   | INJURED TOTAL 13..13
          Three women and two children were killed.                  | KILLED CIVILIAN 3..3, KILLED CIVILIAN 2..2
          The blast hit a lorry, killing the driver.                 | KILLED CIVILIAN 1..1
          """)
  void readsNumbersOfPeople(String sentence, String expected) {
    assertThat(String.join(", ", read(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ten people, including three guards, were killed.           | KILLED TOTAL 10..10, KILLED SECURITY 3..3 part
          A commander was among the 17 people killed in the raid.    | KILLED MILITANT 1..1 part, KILLED TOTAL 17..17
          """)
  void tellsPartsFromTheWhole(String sentence, String expected) {
    assertThat(read(sentence)).containsAll(List.of(expected.split(", ")).subList(1, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "The post stands 12 km from the river.",
    "It was attacked on October 14.",
    "Two lorries were burnt."
  })
  void countsNothingButPeople(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void doesNotCountThoseWhoSpeak() {
    assertThat(read("A mine blew up a pickup, killing nine recruits, three police officers said."))
        .noneMatch(figure -> figure.contains("3..3"));
  }

  private static List<String> read(String text) {
    Sentence sentence =
        Models.annotator().split(Scene.article("wire", "T", text)).sentences().get(1);
    return FINDER.find(Models.annotator().parse(sentence)).stream()
        .map(
            c ->
                c.measure() + " " + c.side() + " " + written(c.count()) + (c.part() ? " part" : ""))
        .toList();
  }

  private static String written(Count count) {
    return count.vague() ? "vague" : count.min() + ".." + (count.max() == null ? "*" : count.max());
  }
}
