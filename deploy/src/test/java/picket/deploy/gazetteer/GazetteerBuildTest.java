package picket.deploy.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picket.deploy.gazetteer.GazetteerBuild.Built;
import picket.deploy.gazetteer.GazetteerBuild.Target;
import picket.model.theatre.Place;
import picket.model.theatre.TheatreReader;

class GazetteerBuildTest {
  private static final String CREDIT = "Data from nowhere";

  private Path folder;
  private Path out;

  @BeforeEach
  void chooseWhereToWrite(@TempDir Path temporary) {
    folder = temporary;
    out = folder.resolve("pack/places.tsv");
  }

  private Path table(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private Built build(Selection selection, Path... tables) throws IOException {
    return GazetteerBuild.run(List.of(tables), target(CREDIT), selection);
  }

  private Target target(@Nullable String credit) {
    return new Target(out, credit, true);
  }

  private Place place(String id) {
    return TheatreReader.readPlaces(out).stream()
        .filter(place -> place.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Selection only(String country) {
    return Selection.of(List.of(country), 0);
  }

  private static String dump(
      String id, String name, String others, String codes, String at, String people) {
    // id, name, plain name, others, lat, lon, class, code, country, cc2, adm1, adm2, adm3, adm4,
    // ...
    return String.join(
        "\t", id, name, name, others, at, codes, "", "", people, "", "30", "Asia/Karachi", "2020");
  }

  @Test
  void putsTownsUnderTheDistrictsProvincesAndCountriesThatSimpleTablesName() throws IOException {
    build(
        only("PK"),
        table("countries.tsv", "iso2\tname\tpopulation", "PK\tPakistan\t1000"),
        table("adm1.tsv", "code\tname\tname_ascii", "PK.03\tKhyber Pakhtunkhwa\tKP"),
        table(
            "towns.tsv",
            "name\tadmin1\tadmin2\tcountry\tlat\tlon",
            "Upper Town\tKhyber Pakhtunkhwa\tHill District\tPK\t34\t71",
            "Lower Town\tKhyber Pakhtunkhwa\tHill District\tPK\t35\t72"));
    Place town = place("pk-03-upper-town");
    assertThat(town.kind()).isEqualTo(Place.Kind.TOWN);
    assertThat(town.adm1()).isEqualTo("PK-03");
    Place district = place(String.valueOf(town.parent()));
    assertThat(district.name()).isEqualTo("Hill District");
    assertThat(district.lat()).isEqualTo(34.5);
    assertThat(district.radiusKm()).isBetween(60.0, 90.0);
    Place province = place(String.valueOf(district.parent()));
    assertThat(province.aliases()).contains("KP");
    assertThat(place(String.valueOf(province.parent())).name()).isEqualTo("Pakistan");
  }

  @Test
  void readsADumpOfGeoNamesWithoutAHeader() throws IOException {
    build(
        only("PK"),
        table("admin1CodesASCII.txt", "PK.03\tKhyber Pakhtunkhwa\tKhyber Pakhtunkhwa\t1"),
        table(
            "PK.txt",
            dump("11", "Sandtown", "Reg Shahr,SND", "P\tPPL\tPK\t\t03\t", "33.5\t70.5", "4000"),
            dump("12", "Few Huts", "", "P\tPPL\tPK\t\t03\t", "33.6\t70.6", "0"),
            dump("13", "Long Vale", "", "T\tVAL\tPK\t\t03\t", "33.7\t70.7", "0"),
            dump("14", "A School", "", "S\tSCH\tPK\t\t03\t", "33.8\t70.8", "0"),
            dump("15", "Old Ruin", "", "P\tPPLQ\tPK\t\t03\t", "33.9\t70.9", "0")));
    List<Place> places = TheatreReader.readPlaces(out);
    assertThat(places)
        .extracting(Place::name)
        .containsExactly("Pakistan", "Khyber Pakhtunkhwa", "Sandtown", "Few Huts", "Long Vale");
    assertThat(places)
        .extracting(Place::kind)
        .containsExactly(
            Place.Kind.COUNTRY,
            Place.Kind.PROVINCE,
            Place.Kind.TOWN,
            Place.Kind.VILLAGE,
            Place.Kind.VALLEY);
    assertThat(place("pk-03-sandtown").aliases()).containsExactly("Reg Shahr");
    assertThat(place("pk-03-sandtown").population()).isEqualTo(4000);
  }

  @Test
  void takesPeopleAndSpellingsOfOneTownFromTwoTables() throws IOException {
    build(
        only("PK"),
        table("a.tsv", "name\tcountry\tlat\tlon", "Saint Rock\tPK\t34\t71", "Far\tPK\t30\t66"),
        table(
            "b.tsv",
            "name\talternate_names\tcountry\tlat\tlon\tpopulation",
            "St. Rock\tSang\tPK\t34.01\t71.01\t9000",
            "Far\t\tPK\t33\t66\t5"));
    assertThat(place("pk-00-saint-rock").population()).isEqualTo(9000);
    assertThat(place("pk-00-saint-rock").aliases()).contains("Sang", "St. Rock");
    assertThat(place("pk-00-far-2").lat()).isEqualTo(33);
  }

  @Test
  void keepsOnlyTheCountriesAndTheTownSizesThatAreWanted() throws IOException {
    Path towns =
        table(
            "towns.tsv",
            "name\tcountry\tlat\tlon\tpopulation",
            "Big\tPK\t34\t71\t5000",
            "Small\tPK\t34\t72\t50",
            "Unknown\tPK\t34\t73\t",
            "Abroad\tIN\t25\t80\t5000");
    build(Selection.of(List.of("pk"), 1000), towns);
    assertThat(TheatreReader.readPlaces(out))
        .extracting(Place::name)
        .containsExactly("Pakistan", "Big");
  }

  @Test
  void tellsTheReachOfAProvinceByItsSmallTownsToo() throws IOException {
    build(
        Selection.of(List.of("pk"), 1000),
        table("adm1.tsv", "code\tname", "PK.03\tHills", "PK.04\tFields"),
        table(
            "towns.tsv",
            "name\tadmin1\tcountry\tlat\tlon\tpopulation",
            "Hut\tHills\tPK\t34\t71\t9",
            "Shed\tHills\tPK\t36\t71\t9",
            "Market\tFields\tPK\t30\t70\t5000"));
    assertThat(TheatreReader.readPlaces(out))
        .extracting(Place::name)
        .containsExactly("Pakistan", "Hills", "Fields", "Market");
    assertThat(place("pk-03").lat()).isEqualTo(35);
    assertThat(place("pk-03").radiusKm()).isBetween(105.0, 115.0);
  }

  @Test
  void givesACountryOrProvinceWithoutTownsTheReachOfAnAverageOne() throws IOException {
    build(
        only("PK"),
        table(
            "PK.txt",
            dump("1", "Hills", "", "A\tADM1\tPK\t\t03\t", "35\t72", "0"),
            dump("2", "Vale", "", "A\tADM2\tPK\t\t03\t7", "35.1\t72", "0")));
    assertThat(place("pk").radiusKm()).isEqualTo(300);
    assertThat(place("pk-03").radiusKm()).isEqualTo(80);
    assertThat(place("pk-03-vale").radiusKm()).isEqualTo(15);
  }

  @Test
  void placesACountryWhereItsTableDoes() throws IOException {
    build(
        only("PK"),
        table("PK.txt", dump("1", "Pakistan", "", "A\tPCLI\tPK\t\t00\t", "31\t71", "0")));
    assertThat(place("pk").lat()).isEqualTo(31);
    assertThat(place("pk").lon()).isEqualTo(71);
  }

  @Test
  void takesATownOfTwoTablesForOneThoughTheyNameItsDistrictDifferently() throws IOException {
    String header = "name\tadmin2\tcountry\tlat\tlon\tpopulation";
    build(
        only("PK"),
        table("a.tsv", header, "Ford\tMill District\tPK\t34\t71\t"),
        table("b.tsv", header, "Ford\t512\tPK\t34.01\t71\t900", "Ford\t513\tPK\t34.1\t71\t7"));
    assertThat(TheatreReader.readPlaces(out))
        .filteredOn(place -> place.name().equals("Ford"))
        .extracting(Place::population)
        .containsExactly(900L, 7L);
  }

  @Test
  void keepsNeighboursOfANameApartWhereOneTablePutsThemInTwoDistricts() throws IOException {
    build(
        only("PK"),
        table(
            "a.tsv",
            "name\tadmin2\tcountry\tlat\tlon",
            "Ford\tMill\tPK\t34\t71",
            "Ford\tDam\tPK\t34.1\t71"));
    assertThat(TheatreReader.readPlaces(out))
        .filteredOn(place -> place.name().equals("Ford"))
        .hasSize(2);
  }

  @Test
  void findsTheMiddleOfAProvinceAcrossTheDateLine() throws IOException {
    build(
        only("FJ"),
        table("adm1.tsv", "code\tname", "FJ.02\tNorthern"),
        table(
            "towns.tsv",
            "name\tadmin1\tcountry\tlat\tlon",
            "West\tNorthern\tFJ\t-16\t179",
            "East\tNorthern\tFJ\t-16\t-178"));
    assertThat(place("fj-02").lon()).isEqualTo(-179.5);
    assertThat(place("fj-02").radiusKm()).isBetween(150.0, 170.0);
  }

  @Test
  void tellsOfCodesThatAreNoneOfAProvinceAndOfNamesThatAreMissing() throws IOException {
    Built built =
        build(
            only("PK"),
            table("adm1.tsv", "code\tname", "PK.03\tHills", "PK-04\tFields", "P\tIsle", "PK.05\t"),
            table("countries.tsv", "iso2\tname", "Pakistan\tPakistan", "PK\t"));
    assertThat(built.passedOver())
        .containsExactly(
            "adm1.tsv:3: \"PK-04\" is no code of a province; write country and province with a"
                + " point between them, such as PK.03",
            "adm1.tsv:4: \"P\" is no code of a province; write country and province with a point"
                + " between them, such as PK.03",
            "adm1.tsv:5: the place has no name; fill the column or take the line out",
            "countries.tsv:2: country \"Pakistan\" is no ISO 3166-1 code; use two capitals such as"
                + " PK",
            "countries.tsv:3: the place has no name; fill the column or take the line out");
  }

  @Test
  void writesOverAFileOnlyWhereItIsToldTo() throws IOException {
    Path towns = table("towns.tsv", "name\tcountry\tlat\tlon", "Town\tPK\t34\t71");
    build(only("PK"), towns);
    String before = Files.readString(out);
    assertThatThrownBy(
            () ->
                GazetteerBuild.run(
                    List.of(towns), new Target(out, "Somebody else", false), only("PK")))
        .hasMessageContaining("is there already; write elsewhere, or over it with --force");
    assertThat(out).hasContent(before);
  }

  @Test
  void creditsGeoNamesOnlyWhereAllTablesAreOfItsForms() throws IOException {
    Path dump = table("PK.txt", dump("1", "Town", "", "P\tPPL\tPK\t\t03\t", "34\t71", "9"));
    Path towns = table("towns.tsv", "name\tcountry\tlat\tlon", "Other\tPK\t30\t70");
    GazetteerBuild.run(List.of(dump), target(null), only("PK"));
    assertThat(Files.readAllLines(out).get(0)).contains("GeoNames");
    GazetteerBuild.run(List.of(dump, towns), target(null), only("PK"));
    assertThat(Files.readAllLines(out).get(0))
        .contains("was not told (--credit)")
        .doesNotContain("GeoNames");
  }

  @Test
  void saysOfBlankTablesThatTheyAreAndOfAFewWrongLinesWhatIsWrong() throws IOException {
    Path blank = table("blank.tsv", "# nothing", "");
    Path wrong = table("wrong.tsv", "name\tcountry\tlat\tlon", "Town\tPK\t134\t71");
    assertThatThrownBy(() -> build(only("PK"), blank))
        .hasMessageContaining("blank.tsv: there is no line in it");
    assertThatThrownBy(() -> build(only("PK"), wrong))
        .hasMessageContaining("wrong.tsv:2: latitude \"134\"");
    assertThatThrownBy(() -> build(only("IN"), table("towns.tsv", "iso2\tname", "PK\tPakistan")))
        .hasMessageContaining("no place of the tables is wanted; check --country");
  }

  @Test
  void tellsANumberOfPeopleThatIsNoneOnceAndOnlyTheFirstOfManyMistakes() throws IOException {
    String[] rows = new String[3000];
    for (int n = 0; n < rows.length; n++) {
      String people = n < 25 ? "many" : "7";
      rows[n] = dump("1" + n, "Town", "", "P\tPPL\tPK\t\t03\t", "34\t71", people);
    }
    Built built = build(only("PK"), table("PK.txt", rows));
    assertThat(built.problems()).hasSize(25);
    assertThat(built.passedOver()).hasSize(21).last().isEqualTo("and 5 more like these");
  }

  @Test
  void readsATableThatBeginsWithAByteOrderMark() throws IOException {
    build(only("PK"), table("towns.tsv", "\uFEFFname\tcountry\tlat\tlon", "Town\tPK\t34\t71"));
    assertThat(place("pk-00-town").lat()).isEqualTo(34);
  }

  @Test
  void addsRegionsAndSeasToThePlacesOfTheWorldOnly() throws IOException {
    Path towns = table("towns.tsv", "name\tcountry\tlat\tlon", "Town\tPK\t34\t71");
    build(Selection.of(List.of(), 0), towns);
    assertThat(TheatreReader.readPlaces(out)).extracting(Place::name).contains("Black Sea");
    build(only("PK"), towns);
    assertThat(TheatreReader.readPlaces(out)).extracting(Place::name).doesNotContain("Black Sea");
  }

  @Test
  void namesTheSourceInTheFirstLine() throws IOException {
    build(only("PK"), table("towns.tsv", "name\tcountry\tlat\tlon", "Town\tPK\t34\t71"));
    assertThat(Files.readAllLines(out).get(0)).isEqualTo("# " + CREDIT);
  }

  @Test
  void passesOverALineThatIsWrongAndSaysWhichAndHowToMendIt() throws IOException {
    Built built =
        build(
            only("PK"),
            table(
                "towns.tsv",
                "name\tcountry\tlat\tlon",
                "Town\tPK\t34\t71",
                "North\tPK\t134\t71",
                "Short\tPK\t34"));
    assertThat(built.problems())
        .extracting(Object::toString)
        .containsExactly(
            "towns.tsv:3: latitude \"134\" is no number from -90 to 90; correct the line or take it"
                + " out",
            "towns.tsv:4: the line has 3 cells, the header 4; part the cells by single tabs; an"
                + " empty one keeps its tab");
    assertThat(built.places()).isEqualTo(2);
  }

  @Test
  void refusesTablesInWhichMuchIsWrongAndWritesNothing() throws IOException {
    String[] lines = new String[40];
    java.util.Arrays.fill(lines, "Town\tPakistan\t34\t71");
    lines[0] = "name\tcountry\tlat\tlon";
    Path towns = table("towns.tsv", lines);
    assertThatThrownBy(() -> build(only("PK"), towns))
        .isInstanceOf(GazetteerException.class)
        .hasMessageContaining("towns.tsv:2: country \"Pakistan\" is no ISO 3166-1 code")
        .hasMessageContaining("and 19 more like these");
    assertThat(out).doesNotExist();
  }

  @Test
  void refusesWhatIsNoTableOfPlaces() throws IOException {
    Path letter = table("letter.txt", "Dear reader,", "no table here.");
    assertThatThrownBy(() -> build(only("PK"), letter))
        .hasMessageContaining("letter.txt: this is no table of places; give a dump of GeoNames");
    assertThatThrownBy(() -> build(only("PK"), folder.resolve("none.tsv")))
        .hasMessageContaining("none.tsv: there is no such file");
  }
}
