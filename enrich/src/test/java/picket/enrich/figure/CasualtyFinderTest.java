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
          Forty-one guards lost their lives.                         | KILLED SECURITY 41..41
          Two posts in the valley and one at the pass were destroyed and nine guards killed. | KILLED SECURITY 9..9
          No casualties were reported.                               | KILLED TOTAL 0..0, INJURED TOTAL 0..0
          The ferry carried 16 injured people across the lake.       | INJURED TOTAL 16..16
          Five farmers and six children were killed.                 | KILLED CIVILIAN 5..5, KILLED CIVILIAN 6..6
          The blast hit a lorry, killing the driver.                 | KILLED CIVILIAN 1..1
          Four rebels and two or three villagers were killed.        | KILLED MILITANT 4..4, KILLED CIVILIAN 2..3
          A few militants were killed.                               | KILLED MILITANT vague
          Ten or more guards were killed.                            | KILLED SECURITY 10..*
          No fewer than nine people were injured.                    | INJURED TOTAL 9..9
          The army lost six men.                                     | KILLED SECURITY 6..6
          The ministry counts eight of its troops as killed.         | KILLED SECURITY 8..8
          The shelling killed 17 Ruritanians.                        | KILLED TOTAL 17..17
          Gunmen on foot shot dead tribal elder Gul Baz in his shop. | KILLED CIVILIAN 1..1
          Two rebels were killed and another was wounded.            | KILLED MILITANT 2..2, INJURED MILITANT 1..1
          The clinic received ten bodies and 12 wounded.             | KILLED TOTAL 10..10, INJURED TOTAL 12..12
          Six charred bodies lay on the road.                        | KILLED TOTAL 6..6
          Eight bullet-riddled bodies lay on the road.               | KILLED TOTAL 8..8
          Dozens of bodies lay on the road.                          | KILLED TOTAL vague
          Divers retrieved six unclaimed bodies.                     | KILLED TOTAL 6..6
          Six unclaimed bodies were found in a well.                 | KILLED TOTAL 6..6
          Six unclaimed corpses lay on the road.                     | KILLED TOTAL 6..6
          An officer of the escort and three traders were killed.    | KILLED SECURITY 1..1, KILLED CIVILIAN 3..3
          Six Border Policemen BDF were killed in the raid.          | KILLED SECURITY 6..6
          The clinic has five traders under treatment.               | INJURED CIVILIAN 5..5
          The brigade lost 19 of its own in the pass.                | KILLED SECURITY 19..19
          Half a dozen farmers were injured.                         | INJURED CIVILIAN 6..6
          Half dozen farmers were injured.                           | INJURED CIVILIAN 6..6
          A half-dozen farmers were injured.                         | INJURED CIVILIAN 6..6
          About four dozen farmers were injured.                     | INJURED CIVILIAN 48..48
          A dozen farmers were injured.                              | INJURED CIVILIAN 12..12
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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The storm kills 11 guards, two officers among dead.        | KILLED SECURITY 11..11, KILLED SECURITY 2..2 part
          Nine men were hurt, two of them badly burnt.               | INJURED TOTAL 9..9, INJURED TOTAL 2..2 part
          """)
  void countsTheSamePeopleOnce(String sentence, String expected) {
    assertThat(read(sentence)).allMatch(List.of(expected.split(", "))::contains);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ferry fire's death toll now stood at 31.               | KILLED TOTAL 31..31
          Death toll in market fire climbs to 31                     | KILLED TOTAL 31..31
          The toll soon came to 31, a rescuer told us.               | KILLED TOTAL 31..31
          The mayor raised the number of villagers injured to 31.    | INJURED TOTAL 31..31
          The mayor put the number of dead at 31.                    | KILLED TOTAL 31..31
          """)
  void tellsATollThatRose(String sentence, String expected) {
    assertThat(read(sentence)).containsExactly(expected);
    assertThat(casualties(sentence))
        .extracting(Casualty::extent)
        .containsExactly(Casualty.Extent.TOLL);
  }

  @Test
  void knowsWhoCountsHisOwnPeople() {
    assertThat(casualties("The army buried 18 of its guards killed by a mine."))
        .extracting(Casualty::own)
        .containsExactly(true);
    assertThat(casualties("The army buried 18 rebels killed by a mine."))
        .extracting(Casualty::own)
        .containsExactly(false);
  }

  @ParameterizedTest
  @CsvSource({
    "The post stands 12 km from the river.",
    "It was attacked on October 14.",
    "Two lorries were burnt.",
    "Three sporting bodies backed the boycott.",
    "Three sporting bodies found that the rules were broken.",
    "The brigade lost three of its depots.",
    "The brigade lost three of its own depots.",
    "The home side has lost four in a row."
  })
  void countsNothingButPeople(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void doesNotCountThoseWhoSpeak() {
    assertThat(read("A mine blew up a pickup, killing nine recruits, three police officers said."))
        .noneMatch(figure -> figure.contains("3..3"));
  }

  private static List<Casualty> casualties(String text) {
    Sentence sentence =
        Models.annotator().split(Scene.article("wire", "T", text)).sentences().get(1);
    return FINDER.find(Models.annotator().parse(sentence));
  }

  private static List<String> read(String text) {
    return casualties(text).stream()
        .map(
            c ->
                c.measure() + " " + c.side() + " " + written(c.count()) + (c.part() ? " part" : ""))
        .toList();
  }

  private static String written(Count count) {
    return count.vague() ? "vague" : count.min() + ".." + (count.max() == null ? "*" : count.max());
  }
}
