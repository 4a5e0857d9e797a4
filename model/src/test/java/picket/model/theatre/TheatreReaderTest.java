package picket.model.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picket.model.Corroboration;
import picket.model.Rank;

class TheatreReaderTest {
  private Path deploy;
  private TestPack pack;

  @BeforeEach
  void copyPack(@TempDir Path folder) {
    deploy = folder;
    pack = TestPack.in(deploy);
  }

  private Theatre read() {
    return TheatreReader.read(pack.folder());
  }

  private Actor actor(String id) {
    return read().actors().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void readsTheTheatreItself() {
    Theatre theatre = read();

    assertThat(theatre.id()).isEqualTo("no-se");
    assertThat(theatre.name()).isEqualTo("Norway–Sweden");
    assertThat(theatre.sides()).contains(new Side("NOR", "Norway", "Norwegian", "NO"));
    assertThat(theatre.languages()).containsExactly("en");
    assertThat(theatre.zones()).contains(new TimeZoneLabel("Oslo", ZoneId.of("Europe/Oslo"), "NO"));
    assertThat(theatre.capitalCities()).containsExactly("oslo");
    assertThat(theatre.depthRecordKm()).isEqualTo(25);
    assertThat(theatre.opponent("NOR")).isEqualTo("SWE");
    assertThat(theatre.patterns()).extracting(Pattern::id).containsExactly("raid");
    assertThat(theatre.blocs().get("NOR_PRIVATE"))
        .isEqualTo(
            new Bloc(
                "NOR_PRIVATE",
                "Norwegian papers",
                "NOR",
                false,
                Bloc.Neutral.WHEN_OWN_SIDE_ACCUSED));
  }

  @Test
  void takesADepthRecordOfFortyKilometresWhereNothingIsSaid() {
    pack.replace("theatre.yaml", "depth-record-km: 25\n", "");

    assertThat(read().depthRecordKm()).isEqualTo(40);
  }

  @Test
  void readsOutlets() {
    assertThat(read().source("fjord"))
        .isEqualTo(
            new Source(
                "fjord",
                "Fjord Daily",
                "https://fjord.example",
                "NOR_PRIVATE",
                'B',
                "NO",
                "en",
                List.of("https://fjord.example/feed.xml"),
                5));
    assertThat(read().sources().get(1).crawlDelaySeconds()).isNull();
  }

  @Test
  void readsActorsWithTheirDatedRolesAndMarkedNames() {
    Actor scarves = actor("RED_SCARVES");

    assertThat(scarves.aliases())
        .containsExactly(
            new Actor.Alias("the misled", "NOR_STATE", false), new Actor.Alias("RS", null, true));
    assertThat(scarves.roleAt(Instant.parse("2021-08-14T23:59:59Z")).kind())
        .isEqualTo(Actor.Kind.NON_STATE);
    assertThat(scarves.roleAt(Instant.parse("2021-08-15T00:00:00Z")))
        .isEqualTo(new Actor.Role(Actor.Kind.STATE, "SWE", LocalDate.of(2021, 8, 15), null));
    assertThat(scarves.people())
        .containsExactly(new Actor.Person(List.of("Olle Sten"), "leader", null, true, null, null));
  }

  @Test
  void readsAnActorOfOneRoleInItsShortForm() {
    Actor army = actor("NOR_ARMY");

    assertThat(army.roles()).containsExactly(new Actor.Role(Actor.Kind.STATE, "NOR", null, null));
    assertThat(army.people().get(0).rank()).isEqualTo(Rank.MINISTER);
    assertThat(actor("SCARF_YOUTH").parent()).isEqualTo("RED_SCARVES");
  }

  @Test
  void readsPlaces() {
    assertThat(read().placesById().get("oslo"))
        .isEqualTo(
            new Place(
                "oslo",
                "Oslo",
                List.of("Kristiania", "Christiania"),
                Place.Kind.TOWN,
                "oslo-county",
                "NO",
                "NO-03",
                59.91,
                10.75,
                15,
                700_000));
    assertThat(read().places().get(4).population()).isZero();
  }

  @Test
  void readsAllLinesOfTheFrontier() {
    Border border = read().border();

    assertThat(border.lines()).hasSize(3);
    assertThat(border.distanceKm(61.5, 12.1)).isCloseTo(0, within(0.1));
  }

  @Test
  void readsRoutes() {
    Route desk = read().routes().get(0);

    assertThat(desk.id()).isEqualTo("night desk");
    assertThat(desk.quiet())
        .isEqualTo(new Route.QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 0)));
    assertThat(read().routes().get(1).recipients())
        .containsExactly("a@picket.example", "b@picket.example");
  }

  @Test
  void doesWithoutAFrontierLine() {
    pack.delete("border.geojson");

    assertThat(read().border().isEmpty()).isTrue();
  }

  @Test
  void givesPatternsTheTheatreAndChecksRoutesAgainstThem() {
    pack.replace("routes.yaml", "min-severity: 4", "min-severity: 4\n    patterns: [shok]");
    PatternsReader one = (file, theatre, problems) -> List.of(new Rule(theatre.id() + "-shock"));

    assertThatThrownBy(() -> TheatreReader.read(pack.folder(), one))
        .hasMessageContaining("no-se/routes.yaml:5: unknown pattern \"shok\"")
        .hasMessageContaining("known are no-se-shock");
    pack.replace("routes.yaml", "[shok]", "[no-se-shock]");
    assertThat(TheatreReader.read(pack.folder(), one).patterns()).hasSize(1);
  }

  @Test
  void readsEveryPackByNameOfItsFolder() {
    TestPack.copiedTo(deploy.resolve("ab-cd")).replace("theatre.yaml", "id: no-se", "id: ab-cd");

    assertThat(TheatreReader.readAll(deploy))
        .extracting(Theatre::id)
        .containsExactly("ab-cd", "no-se");
  }

  @Test
  void tellsTheMistakesOfAllFilesOfAllPacksAtOnce() {
    TestPack.copiedTo(deploy.resolve("ab-cd")).delete("actors.yaml");
    pack.replace("theatre.yaml", "name: Norway–Sweden", "nmae: Norway–Sweden")
        .replace("sources.yaml", "bloc: INTL", "bloc: INTEL");

    assertThatThrownBy(() -> TheatreReader.readAll(deploy))
        .isInstanceOf(TheatreException.class)
        .hasMessage(
            """
            5 problems in the theatres:
              ab-cd/actors.yaml: the file is missing; create it
              ab-cd/theatre.yaml:1: the id "no-se" is not the name of the folder; rename one of \
            them; the folder is "ab-cd"
              no-se/sources.yaml:11: unknown bloc "INTEL"; did you mean "INTL"?
              no-se/theatre.yaml:1: "name" is missing; add a line "name: ..."
              no-se/theatre.yaml:2: unknown key "nmae"; did you mean "name"?""");
  }

  @Test
  void wantsATheatre() {
    assertThatThrownBy(() -> TheatreReader.readAll(deploy.resolve("nowhere")))
        .hasMessageContaining("there is no theatre here");
  }

  private record Rule(String id) implements Pattern {
    @Override
    public String code() {
      return "P4";
    }

    @Override
    public int version() {
      return 1;
    }

    @Override
    public Corroboration gate() {
      return Corroboration.C1;
    }
  }
}
