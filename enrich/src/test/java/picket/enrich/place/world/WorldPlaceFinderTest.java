package picket.enrich.place.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picket.enrich.name.Scene;
import picket.enrich.place.PlaceMention;
import picket.enrich.text.NameTagger;
import picket.enrich.text.SentenceSplitter;
import picket.enrich.text.WorkBudget;
import picket.model.theatre.Place;

class WorldPlaceFinderTest {
  private static final List<String> PEOPLE = List.of("Anna", "Marlow", "Weston");

  /** Takes every capital for a place, but for the people above and sentence-initial words. */
  private static final NameTagger TAGGER =
      sentence -> {
        List<NameTagger.Label> labels = new ArrayList<>();
        sentence
            .tokens()
            .forEach(
                token ->
                    labels.add(
                        PEOPLE.contains(token.word())
                            ? NameTagger.Label.PERSON
                            : labels.isEmpty() || !Character.isUpperCase(token.word().charAt(0))
                                ? NameTagger.Label.NONE
                                : NameTagger.Label.PLACE));
        return labels;
      };

  private static final List<Place> WORLD =
      List.of(
          place("us", "United States", Place.Kind.COUNTRY, null, "US", null, 40, -98, 300_000_000),
          place("fr", "France", Place.Kind.COUNTRY, null, "FR", null, 46, 2, 60_000_000),
          place("ge", "Georgia", Place.Kind.COUNTRY, null, "GE", null, 42, 43.5, 4_000_000),
          place(
              "us-tn", "Tennessee|Tenn.|TN", Place.Kind.PROVINCE, "us", "US", "US-TN", 36, -86, 0),
          place("us-ga", "Georgia|Ga.", Place.Kind.PROVINCE, "us", "US", "US-GA", 33, -83, 0),
          place("fr-11", "Ile-de-France", Place.Kind.PROVINCE, "fr", "FR", "FR-11", 48.8, 2.4, 0),
          place("paris", "Paris", Place.Kind.TOWN, "fr-11", "FR", "FR-11", 48.9, 2.35, 2_000_000),
          place("paris-tn", "Paris", Place.Kind.TOWN, "us-tn", "US", "US-TN", 36.3, -88.3, 10_000),
          place("dresden", "Dresden", Place.Kind.TOWN, "us-tn", "US", "US-TN", 36.3, -88.7, 0),
          place("marlow", "Marlow", Place.Kind.TOWN, "us-tn", "US", "US-TN", 36.1, -88.2, 0),
          place("mckenzie", "McKenzie", Place.Kind.TOWN, "us-tn", "US", "US-TN", 36.1, -88.5, 0),
          place(
              "atlanta", "Atlanta", Place.Kind.TOWN, "us-ga", "US", "US-GA", 33.7, -84.4, 500_000),
          place("us-town", "Us", Place.Kind.TOWN, "fr-11", "FR", "FR-11", 49.1, 1.9, 0),
          place("south", "South", Place.Kind.TOWN, "us-tn", "US", "US-TN", 36, -85, 0),
          place(
              "henry", "Henry County", Place.Kind.DISTRICT, "us-tn", "US", "US-TN", 36.3, -88, 0));

  private final SentenceSplitter splitter = new SentenceSplitter(WorkBudget.USUAL);
  private final WorldPlaceFinder finder = new WorldPlaceFinder(WORLD, TAGGER);

  private static Place place(
      String id,
      String names,
      Place.Kind kind,
      @Nullable String parent,
      String country,
      @Nullable String adm1,
      double lat,
      double lon,
      long population) {
    List<String> all = List.of(names.split("\\|", -1));
    return new Place(
        id,
        all.get(0),
        all.subList(1, all.size()),
        kind,
        parent,
        country,
        adm1,
        lat,
        lon,
        10,
        population);
  }

  private List<String> ids(String text) {
    return find(text).stream().map(mention -> mention.place().id()).toList();
  }

  private List<PlaceMention> find(String text) {
    return finder.find(splitter.split(Scene.article("wire", "", text)));
  }

  @Test
  void takesTheBestKnownPlaceWhereNothingSpeaksAgainstIt() {
    List<PlaceMention> found = find("They met in Paris today.");
    assertThat(found).extracting(mention -> mention.place().id()).containsExactly("paris");
    assertThat(found.get(0).rule()).isEqualTo("place-prominent");
  }

  @Test
  void takesThePlaceThatLiesInTheStateBesideIt() {
    assertThat(ids("They met in Paris, Tennessee, today.")).containsExactly("paris-tn", "us-tn");
    assertThat(ids("They met in Paris, Tenn., today.")).containsExactly("paris-tn", "us-tn");
    assertThat(ids("They met in Paris, TN, today.")).containsExactly("paris-tn", "us-tn");
    assertThat(ids("PARIS, Tenn. -- Rain fell.")).containsExactly("paris-tn", "us-tn");
    assertThat(ids("A trial in Atlanta, Georgia, began.")).containsExactly("atlanta", "us-ga");
  }

  @Test
  void keepsOneSenseOfANameInAText() {
    assertThat(ids("They met in Paris. Later the mayor of Paris, Tennessee, spoke."))
        .containsExactly("paris-tn", "paris-tn", "us-tn");
  }

  @Test
  void takesThePlaceThatSitsAmongTheOthersOfTheText() {
    List<PlaceMention> found =
        find("Roads from Dresden, McKenzie and Henry County to Paris froze.");
    assertThat(found.get(3).place().id()).isEqualTo("paris-tn");
    assertThat(found.get(3).rule()).isEqualTo("place-focus");
  }

  @Test
  void takesTheKindThatTheWordBesideItAsksFor() {
    assertThat(ids("Snow fell on the state of Georgia today.")).containsExactly("us-ga");
    assertThat(ids("Snow fell on Georgia today.")).containsExactly("ge");
  }

  @Test
  void leavesPeopleStreetsDirectionsAndWordsAlone() {
    assertThat(ids("The guest was Anna Marlow today.")).isEmpty();
    assertThat(ids("A house on Paris Street burnt.")).isEmpty();
    assertThat(ids("Voters in the South stayed at home.")).isEmpty();
    assertThat(ids("He told us of paris and dresden.")).isEmpty();
  }

  @Test
  void takesASmallTownAtTheHeadOfASentenceOnlyInATextAboutItsSurroundings() {
    assertThat(ids("Dresden was quiet.")).isEmpty();
    assertThat(ids("Dresden was quiet. The storm passed Henry County."))
        .containsExactly("dresden", "henry");
  }

  @Test
  void tellsACountryFromAWordAndATownByItsCapitalsAndDots() {
    assertThat(ids("It came from the US today.")).containsExactly("us");
    assertThat(ids("It came from the U.S. today.")).containsExactly("us");
    assertThat(ids("They rested at Us today.")).containsExactly("us-town");
    assertThat(ids("They flew from the US and rested at Us.")).containsExactly("us", "us-town");
  }

  @Test
  void takesPeoplesForTheirCountries() {
    List<PlaceMention> found = find("Many French guests came.");
    assertThat(found).extracting(mention -> mention.place().id()).containsExactly("fr");
    assertThat(found.get(0).sense()).isEqualTo(PlaceMention.Sense.PEOPLE);
  }
}
