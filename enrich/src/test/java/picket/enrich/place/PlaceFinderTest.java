package picket.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.enrich.name.Scene;
import picket.enrich.place.PlaceMention.Sense;
import picket.enrich.text.Document;
import picket.model.Precision;

class PlaceFinderTest {
  private final PlaceFinder finder = new PlaceFinder(Scene.theatre());

  private List<PlaceMention> find(String sentence) {
    return finder.find(Scene.document("-", sentence));
  }

  private PlaceMention only(String sentence) {
    List<PlaceMention> found = find(sentence);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void fillsProvinceDistrictPrecisionAndDistanceToTheBorder() {
    PlaceMention sadda = only("A mine went off near Sadda.");
    assertThat(sadda.place().adm1()).isEqualTo("PK-KP");
    assertThat(sadda.place().adm1Name()).isEqualTo("Khyber Pakhtunkhwa");
    assertThat(sadda.place().adm2()).isEqualTo("Kurram");
    assertThat(sadda.place().precision()).isEqualTo(Precision.EXACT);
    assertThat(sadda.place().borderKm()).isBetween(5.0, 60.0);
  }

  @Test
  void takesTheKindThatTheWordsAskFor() {
    assertThat(only("It happened in Bannu district.").place().id()).isEqualTo("bannu-district");
    assertThat(only("It happened in the district of Bannu.").place().id())
        .isEqualTo("bannu-district");
    assertThat(only("It happened in Bannu.").place().id()).isEqualTo("bannu");
    assertThat(find("In Kandahar and Paktika provinces it was calm.").get(0).place().id())
        .isEqualTo("kandahar-province");
  }

  @Test
  void takesTheNameThatLiesInTheProvinceNamedBesideIt() {
    assertThat(find("Jets hit Barmal in Paktika.").get(0).place().id()).isEqualTo("barmal");
    assertThat(find("Jets hit Barmal in Helmand.").get(0).place().id()).isEqualTo("barmal-helmand");
  }

  @Test
  void tellsACapitalFromItsGovernment() {
    assertThat(only("A blast was heard in Kabul.").sense()).isEqualTo(Sense.PLACE);
    assertThat(only("Kabul denied the charge.").sense()).isEqualTo(Sense.GOVERNMENT);
    assertThat(only("Relations with Kabul soured.").sense()).isEqualTo(Sense.GOVERNMENT);
    assertThat(only("The delegation flew to Kabul.").sense()).isEqualTo(Sense.PLACE);
    assertThat(only("Peshawar said nothing.").sense()).isEqualTo(Sense.PLACE);
  }

  @Test
  void tellsPeopleAndPartsOfNames() {
    assertThat(only("Afghan traders waited.").sense()).isEqualTo(Sense.PEOPLE);
    assertThat(only("The Peshawar High Court ruled.").sense()).isEqualTo(Sense.PART_OF_NAME);
    assertThat(only("The Tehreek-e-Taliban Pakistan spoke.").sense()).isEqualTo(Sense.PART_OF_NAME);
  }

  @Test
  void readsDatelinesInTheirForms() {
    assertDateline("PESHAWAR, Pakistan, Oct 8 (Agency) - Two men died in Kurram.");
    assertDateline("ISLAMABAD: Two men died in Kurram.");
    assertDateline("KABUL (Agency) \u2014 Two men died in Kurram.");
    assertDateline("Kabul: Two men died in Kurram.");
  }

  private void assertDateline(String text) {
    List<PlaceMention> found = find(text);
    assertThat(found.get(0).sense()).as(text).isEqualTo(Sense.DATELINE);
    assertThat(found.get(found.size() - 1).sense()).as(text).isEqualTo(Sense.PLACE);
  }

  @Test
  void takesNoSentenceForADateline() {
    assertThat(find("In Kabul the mood was grim: nobody spoke.").get(0).sense())
        .isEqualTo(Sense.PLACE);
  }

  @Test
  void placesAnUnknownVillageInTheDistrictNamedAfterIt() {
    List<PlaceMention> found = find("A mine went off in the Shin Ghar area of Kurram district.");
    assertThat(found.get(0).surface()).isEqualTo("Shin Ghar");
    assertThat(found.get(0).place().adm2()).isEqualTo("Kurram");
    assertThat(found.get(0).place().id()).isEqualTo("kurram/shin-ghar");
  }

  @Test
  void takesARoadForAPlaceOfItsTown() {
    List<PlaceMention> found = find("A bomb went off on Station Road in Peshawar.");
    assertThat(found.get(0).surface()).isEqualTo("Station Road");
    assertThat(found.get(0).place().id()).isEqualTo("peshawar/station-road");
  }

  @Test
  void remembersWhatANameMeantElsewhereInTheArticle() {
    List<PlaceMention> found =
        finder.find(Scene.document("Calm in Kandahar", "In Kandahar province it was calm."));
    assertThat(found.get(0).place().id()).isEqualTo("kandahar-province");
  }

  @Test
  void findsTheMostSpecificPlaceOfAnAct() {
    Document document =
        Scene.document(
            "Bombs in Kurram",
            "ISLAMABAD: Bombs killed two men in Sadda town of Kurram district, the army said. Three more were hurt.");
    EventPlaces places = new EventPlaces(document, finder.find(document));
    assertThat(name(places.ofAct(1, 3))).isEqualTo("Sadda");
    assertThat(name(places.ofAct(2, 1))).isEqualTo("Sadda");
    assertThat(name(places.ofStatement(2, 1, null))).isEqualTo("ISLAMABAD");
  }

  private static String name(@org.jspecify.annotations.Nullable PlaceMention mention) {
    return mention == null ? "" : mention.place().name();
  }
}
