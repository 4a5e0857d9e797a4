package picket.enrich.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import picket.enrich.name.Scene;
import picket.enrich.text.Models;
import picket.model.Article;
import picket.model.Count;
import picket.model.Extent;
import picket.model.IncidentType;
import picket.model.Measure;
import picket.model.Rank;
import picket.model.Reading;
import picket.model.Report;
import picket.model.ReportStatus;
import picket.model.Stance;
import picket.model.VictimSide;

class ArticleReaderTest {
  private static final ArticleReader READER =
      new ArticleReader(Scene.theatre(), Models.annotator());

  @Test
  void readsAnAttackWithItsClaimantAndItsDead() {
    Report attack =
        only(
            IncidentType.ARMED_ATTACK,
            "Gunmen kill six soldiers in Kurram",
            "SADDA: Gunmen ambushed a patrol of the army in Kurram on Tuesday night and killed six soldiers, officials said.",
            "Two civilians were wounded in the crossfire. The TTP claimed responsibility for the attack.");

    assertThat(attack.actor().id()).isEqualTo("TTP");
    assertThat(attack.count(VictimSide.SECURITY, Measure.KILLED)).isEqualTo(Count.exactly(6));
    assertThat(attack.count(VictimSide.CIVILIAN, Measure.INJURED)).isEqualTo(Count.exactly(2));
    assertThat(attack.place()).isNotNull().extracting("id").isEqualTo("kurram");
    assertThat(attack.claims())
        .anyMatch(c -> c.claimant().equals("TTP") && c.stance() == Stance.CLAIMS);
  }

  @Test
  void readsHeadlinesThatLeaveOutTheVerb() {
    Report ambush = only(IncidentType.ARMED_ATTACK, "-", "Army convoy ambushed in Kurram");
    assertThat(ambush.target()).isNotNull().extracting("id").isEqualTo("PAK_ARMY");

    Report strike = only(IncidentType.AIR_STRIKE, "-", "Pakistani air strikes kill nine militants");
    assertThat(strike.actor().id()).isEqualTo("PAK_ARMY");
  }

  @Test
  void givesAHuntForMilitantsToTheForceThatIsSaidToHaveKilledThem() {
    Report hunt =
        only(
            IncidentType.SECURITY_OPERATION,
            "-",
            "KURRAM: The army killed nine militants in Kurram on Tuesday, officials said.");

    assertThat(hunt.actor().id()).isEqualTo("PAK_ARMY");
    assertThat(hunt.target()).isNotNull().extracting("id").isEqualTo("MILITANT_UNK");
  }

  @Test
  void keepsAGroupThatTheTheatreDoesNotKnowAsTheOneWhoDidIt() {
    Report taking =
        only(
            IncidentType.ABDUCTION,
            "-",
            "SADDA: A group calling itself the Grey Herons kidnapped two teachers in Kurram on Tuesday, police said.");

    assertThat(taking.actor().id()).isEqualTo("OTHER:Grey Herons");
  }

  @Test
  void laysAnAttackOnTheMovementThatIsBlamedForIt() {
    String bomb = "SADDA: A bomb killed four soldiers in Kurram on Tuesday, officials said.";

    assertThat(
            only(IncidentType.BOMBING, "-", bomb, "Police blamed the TTP for the blast.").actor())
        .extracting("id")
        .isEqualTo("TTP");
    assertThat(
            only(IncidentType.BOMBING, "-", bomb, "Police do not hold the TTP responsible.")
                .actor())
        .extracting("id")
        .isNotEqualTo("TTP");
  }

  @Test
  void takesDeathsInAHeadlineAloneForViolenceUnlessAMishapIsNamed() {
    assertThat(READER.read(Scene.article("wire", "", "Four people killed in Kurram")).reports())
        .hasSize(1);
    assertThat(
            READER
                .read(
                    Scene.article("wire", "", "Four people killed in Kurram bus crash, police say"))
                .reports())
        .isEmpty();
  }

  @Test
  void readsATakingThatAnArticleOpensWithInARelativeClause() {
    Report taking =
        only(
            IncidentType.ABDUCTION,
            "-",
            "SADDA: A teacher who was kidnapped by the TTP in Kurram on Tuesday has written to his family, police said.");

    assertThat(taking.actor().id()).isEqualTo("TTP");
  }

  @Test
  void takesNoTollOfLastYearForAClaimAboutToday() {
    Report attack =
        only(
            IncidentType.ARMED_ATTACK,
            "Gunmen kill six soldiers in Kurram",
            "SADDA: Gunmen ambushed a patrol of the army in Kurram on Tuesday and killed six soldiers, officials said.",
            "In March last year Pakistani jets bombed a village in Khost. The Islamic Emirate said 31 people died there, most of them children.");

    assertThat(attack.claims())
        .noneMatch(c -> c.count() != null && Count.exactly(31).equals(c.count()));
  }

  @Test
  void givesAnAirStrikeAbroadToTheOtherSide() {
    Report strike =
        only(
            IncidentType.AIR_STRIKE,
            "Air strikes hit Barmal",
            "KABUL: Pakistani jets bombed a village in Barmal district of Paktika on Tuesday night, killing four people, the Islamic Emirate said.");

    assertThat(strike.actor().id()).isEqualTo("PAK_ARMY");
    assertThat(strike.place()).isNotNull().extracting("country").isEqualTo("AF");
  }

  @Test
  void readsAClosureAndAPartialReopeningOfACrossing() {
    Report closed =
        only(
            IncidentType.CROSSING_CLOSURE,
            "Torkham shut after firing",
            "LANDI KOTAL: Pakistan closed the Torkham crossing with Afghanistan to all traffic on Tuesday after firing across the border, officials said.");
    Report opened =
        only(
            IncidentType.CROSSING_REOPENING,
            "Torkham opened for refugees",
            "LANDI KOTAL: Pakistan reopened the Torkham border crossing on Tuesday only for refugees returning to Afghanistan after the clashes, officials said.");

    assertThat(closed.details().crossing())
        .isNotNull()
        .extracting("id", "extent")
        .containsExactly("torkham", Extent.FULL);
    assertThat(closed.actor().id()).isEqualTo("PAK_GOV");
    assertThat(opened.details().crossing())
        .isNotNull()
        .extracting("extent")
        .isEqualTo(Extent.PARTIAL);
  }

  @Test
  void computesTheEndOfATruce() {
    Report truce =
        only(
            IncidentType.CEASEFIRE,
            "Islamabad, Kabul agree on truce",
            "ISLAMABAD: After a week of clashes the guns are to fall silent: a 48-hour ceasefire with the Afghan Taliban begins at 6pm on Wednesday, the Foreign Office said.");

    assertThat(truce.details().ceasefire())
        .isNotNull()
        .extracting("until")
        .isEqualTo(Instant.parse("2025-10-10T13:00:00Z"));
  }

  @Test
  void knowsTheRankOfOneWhoThreatens() {
    Report threat =
        only(
            IncidentType.THREAT,
            "Asif warns Kabul",
            "ISLAMABAD: Defence Minister Khawaja Asif warned Afghanistan on Tuesday of a befitting reply if its soil was used for attacks on Pakistan.");

    assertThat(threat.actor().id()).isEqualTo("PAK_GOV");
    assertThat(threat.details().statement())
        .isNotNull()
        .extracting("rank", "conditional")
        .containsExactly(Rank.MINISTER, true);
  }

  @Test
  void endsWhatWasDoneByTheTimeItWasTold() {
    Report attack =
        only(
            IncidentType.BOMBING,
            "Blast in Sadda",
            "SADDA: A roadside bomb wounded three soldiers in Sadda in Kurram on Wednesday, officials said.");

    assertThat(attack.when()).isNotNull().extracting("to").isEqualTo(Scene.WEDNESDAY_NOON);
  }

  @Test
  void datesAClosureThatGoesOnFromItsBeginning() {
    Report closed =
        only(
            IncidentType.CROSSING_CLOSURE,
            "Trucks wait at Torkham",
            "LANDI KOTAL: The Torkham crossing between Pakistan and Afghanistan has been closed since Sunday after clashes, traders said on Wednesday.");

    assertThat(closed.when())
        .isNotNull()
        .extracting("from")
        .isEqualTo(Instant.parse("2025-10-04T19:00:00Z"));
  }

  @Test
  void givesNumbersToThoseWhoSayThem() {
    Report attack =
        only(
            IncidentType.ARMED_ATTACK,
            "Post attacked in Kurram",
            "SADDA: Militants attacked a post of the army in Kurram on Tuesday night, officials said.",
            "ISPR said three soldiers were killed in the attack.");

    assertThat(attack.claims())
        .anyMatch(
            c ->
                c.claimant().equals("PAK_ARMY")
                    && c.stance() == Stance.ADMITS
                    && Count.exactly(3).equals(c.count()));
  }

  @Test
  void takesATalkOfTalksToComeForNoTalks() {
    assertThat(
            read(
                "Envoy hopes for talks",
                "ISLAMABAD: Pakistan hopes that talks with Afghanistan will open in Doha next week after the clashes, the Foreign Office said on Tuesday."))
        .noneMatch(r -> r.type() == IncidentType.TALKS);
  }

  @Test
  void takesNoPastAttackForNews() {
    List<Report> reports =
        read(
            "Elders in Kurram ask for schools",
            "SADDA: Elders of Kurram met officials on Tuesday to ask for schools and security in Pakistan's border district.",
            "In 2019 a suicide bomber killed 14 soldiers in Orakzai, an attack that the TTP claimed.");

    assertThat(reports)
        .noneMatch(r -> r.status() == ReportStatus.NEW && r.type() == IncidentType.SUICIDE_BOMBING);
  }

  @Test
  void takesNothingInAnEssayForNews() {
    List<Report> reports =
        read(
            "ANALYSIS: What the ambush in Kurram means",
            "Gunmen ambushed a patrol of the army in Kurram on Tuesday and killed six soldiers.");

    assertThat(reports).noneMatch(r -> r.status() == ReportStatus.NEW);
  }

  @Test
  void doesNotReadWhatIsNoneOfTheTheatresBusiness() {
    Reading reading =
        READER.read(Scene.article("wire", "Rain in Lisbon", "It rained all day in Lisbon."));

    assertThat(reading.relevance()).isZero();
    assertThat(reading.reports()).isEmpty();
    assertThat(reading.signature()).isEmpty();
  }

  @Test
  void cutsEvidenceAtItsLimit() {
    String longSentence =
        "Gunmen attacked a post of the army in Kurram on Tuesday and killed six soldiers "
            + "near the old mill ".repeat(40)
            + ".";

    assertThat(read("Post attacked in Kurram", longSentence))
        .allSatisfy(
            r ->
                assertThat(r.evidence())
                    .allMatch(e -> e.text().length() <= 400 && e.end() >= e.begin()));
  }

  @Test
  void readsAlikeInEveryThreadAndOrder() throws Exception {
    List<Article> articles =
        List.of(
            Scene.article(
                "wire",
                "Blast in Sadda",
                "SADDA: A bomb killed two soldiers in Sadda, Kurram, on Tuesday, police said."),
            Scene.article(
                "wire",
                "Torkham shut",
                "Pakistan closed the Torkham crossing with Afghanistan after clashes on Tuesday."));
    List<Reading> alone = articles.stream().map(READER::read).toList();

    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Reading>> tasks = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        Article article = articles.get((i + 1) % 2);
        tasks.add(() -> READER.read(article));
      }
      List<Future<Reading>> together = threads.invokeAll(tasks);
      for (int i = 0; i < together.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get((i + 1) % 2));
      }
    } finally {
      threads.shutdown();
    }
  }

  private static Report only(IncidentType type, String title, String... paragraphs) {
    List<Report> reports = read(title, paragraphs).stream().filter(r -> r.type() == type).toList();
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  private static List<Report> read(String title, String... paragraphs) {
    return READER.read(Scene.article("wire", title, paragraphs)).reports();
  }
}
