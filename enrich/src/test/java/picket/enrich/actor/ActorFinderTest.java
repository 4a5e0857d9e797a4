package picket.enrich.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import picket.enrich.name.Scene;
import picket.enrich.place.PlaceFinder;
import picket.enrich.text.Document;
import picket.model.Article;
import picket.model.Rank;
import picket.model.theatre.Theatre;

class ActorFinderTest {
  private final Theatre theatre = Scene.theatre();
  private final PlaceFinder places = new PlaceFinder(theatre);
  private final ActorFinder finder = new ActorFinder(theatre);

  private List<ActorMention> find(Document document) {
    return finder.find(document, places.find(document));
  }

  private List<String> ids(String sentence) {
    return find(Scene.document("-", sentence)).stream().map(ActorMention::actorId).toList();
  }

  @Test
  void readsAStateBodyOffItsDemonym() {
    assertThat(ids("Pakistani troops fired.")).containsExactly("PAK_ARMY");
    assertThat(ids("Pakistani security forces moved.")).containsExactly("PAK_SF");
    assertThat(ids("Pakistani forces moved.")).containsExactly("PAK_ARMY");
    assertThat(ids("Afghan border police fled.")).containsExactly("AFG_TALIBAN");
    assertThat(ids("The army of Pakistan moved.")).containsExactly("PAK_ARMY");
  }

  @Test
  void takesOfficialsForThoseOfThePlaceThatTheySpeakIn() {
    assertThat(ids("Jets struck Khost, security officials in Islamabad said."))
        .contains("PAK_SF")
        .doesNotContain("AFG_TALIBAN");
  }

  @Test
  void followsABodyThatWasNamedAsSomebodys() {
    assertThat(
            ids(
                "The Afghan defence ministry spoke of a raid in Kurram. Nine died in Kurram, the ministry said."))
        .doesNotContain("PAK_GOV");
  }

  @Test
  void readsTheBodiesOfTwoCountriesInOneBreath() {
    assertThat(ids("Pakistani and Afghan troops traded fire."))
        .containsExactly("PAK_ARMY", "AFG_TALIBAN");
    assertThat(ids("Fire was traded between Afghan, Pakistani soldiers."))
        .containsExactly("AFG_TALIBAN", "PAK_ARMY");
    assertThat(ids("Pakistani traders and Afghan troops waited."))
        .containsExactly("CIVILIANS", "AFG_TALIBAN");
  }

  @Test
  void takesForcesToBeThoseOfTheOnlyCountryThatIsNamed() {
    assertThat(ids("A bomb killed four soldiers in Pakistan.")).contains("PAK_ARMY");
  }

  @Test
  void readsTheStateOfTheDay() {
    Article old = Scene.article("wire", "-", "Afghan troops fired.");
    Article then =
        new Article(
            "a2",
            old.url(),
            old.sourceId(),
            "-",
            "",
            old.text(),
            "en",
            null,
            null,
            Instant.parse("2015-05-01T00:00:00Z"),
            old.publishedAtQuality(),
            old.seenAt(),
            0,
            "01");
    assertThat(find(Scene.cut(then)).get(0).actorId()).isEqualTo("AFG_GOV");
    assertThat(find(Scene.cut(old)).get(0).actorId()).isEqualTo("AFG_TALIBAN");
  }

  @Test
  void asksTheGroundWhosePoliceItIs() {
    assertThat(ids("Police in Peshawar opened fire.")).containsExactly("PAK_POLICE");
    assertThat(ids("Soldiers in Paktika opened fire.")).containsExactly("AFG_TALIBAN");
  }

  @Test
  void joinsGroupsAndTheirFighters() {
    List<ActorMention> found =
        find(Scene.document("-", "Two TTP militants fled, then gunmen came."));
    assertThat(found).extracting(ActorMention::actorId).containsExactly("TTP", "GUNMEN_UNK");
    assertThat(found.get(0).surface()).isEqualTo("TTP militants");
  }

  @Test
  void readsAnAliasInTheMouthOfItsBlocAlone() {
    Document state = Scene.cut(Scene.article("radio", "-", "Six khwarij died."));
    Document wire = Scene.cut(Scene.article("wire", "-", "Six khwarij died."));
    assertThat(find(state).get(0).actorId()).isEqualTo("TTP");
    assertThat(find(wire)).isEmpty();
  }

  @Test
  void knowsWhoHoldsAnOffice() {
    ActorMention asif = find(Scene.document("-", "Khawaja Asif spoke.")).get(0);
    assertThat(asif.actorId()).isEqualTo("PAK_GOV");
    assertThat(asif.rank()).isEqualTo(Rank.MINISTER);
    assertThat(asif.speaker()).isEqualTo("Khawaja Asif");
    ActorMention minister = find(Scene.document("-", "Pakistan's defence minister spoke.")).get(0);
    assertThat(minister.rank()).isEqualTo(Rank.MINISTER);
    assertThat(minister.actorId()).isEqualTo("PAK_GOV");
    ActorMention spokesman = find(Scene.document("-", "A Taliban spokesman answered.")).get(0);
    assertThat(spokesman.actorId()).isEqualTo("AFG_TALIBAN");
    assertThat(spokesman.rank()).isEqualTo(Rank.SPOKESMAN);
  }

  @Test
  void marksLeaders() {
    assertThat(find(Scene.document("-", "Noor Wali Mehsud was there.")).get(0).leader()).isTrue();
  }

  @Test
  void takesAPlaceForAnActorOnlyWhereItActs() {
    assertThat(ids("A blast was heard in Kabul.")).isEmpty();
    assertThat(ids("Kabul rejected the charge.")).containsExactly("AFG_TALIBAN");
    assertThat(ids("Pakistan bombed Paktika.")).containsExactly("PAK_ARMY");
    assertThat(ids("Pakistan said so.")).containsExactly("PAK_GOV");
  }

  @Test
  void namesGroupsThatNobodyDeclared() {
    assertThat(ids("The Northern Hills Liberation Front owned up."))
        .containsExactly("OTHER:Northern Hills Liberation Front");
    assertThat(ids("The Jaish e Kohsar JK Akbar Shah owned up."))
        .containsExactly("OTHER:Jaish e Kohsar");
  }

  @Test
  void followsADescriptionToTheGroupNamedBefore() {
    assertThat(ids("The TTP struck in Swat. The group sent a video."))
        .containsExactly("TTP", "TTP");
    assertThat(ids("The TTP struck in Swat. The militants fled.")).containsExactly("TTP", "TTP");
    assertThat(ids("Two gunmen struck in Swat. The militants fled."))
        .containsExactly("GUNMEN_UNK", "MILITANT_UNK");
    assertThat(ids("The group met in Swat.")).isEmpty();
  }

  @Test
  void readsWhoseForcesTheirForcesAre() {
    assertThat(ids("Kabul said its forces held the ridge."))
        .containsExactly("AFG_TALIBAN", "AFG_TALIBAN");
  }

  @Test
  void takesShellingForItsStatesArmyOnlyWhereAStateIsNamed() {
    assertThat(ids("Pakistani shelling went on.")).containsExactly("PAK_ARMY");
    assertThat(ids("Heavy shelling went on.")).isEmpty();
  }

  @Test
  void takesMembersForTheirGroupAndPartyMenForPoliticians() {
    ActorMention leader = find(Scene.document("-", "A TTP leader died.")).get(0);
    assertThat(leader.actorId()).isEqualTo("TTP");
    assertThat(leader.leader()).isTrue();
    assertThat(ids("A worker of the Valley People's Party (VPP) died.")).startsWith("POLITICIANS");
    assertThat(ids("A VPP worker died.")).containsExactly("POLITICIANS");
    assertThat(ids("A worker died.")).containsExactly("CIVILIANS");
    assertThat(ids("A leader died.")).isEmpty();
  }
}
