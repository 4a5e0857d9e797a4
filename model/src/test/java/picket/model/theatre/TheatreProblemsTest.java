package picket.model.theatre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TheatreProblemsTest {
  private TestPack pack;

  @BeforeEach
  void copyPack(@TempDir Path deploy) {
    pack = TestPack.in(deploy);
  }

  @Test
  void findsNothingWrongWithACorrectPack() {
    assertThat(pack.problems()).isEmpty();
  }

  /** Each row: a file, words in it, what is put there instead, the one problem to be told. */
  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvFileSource(
      resources = "/theatres/mistakes.txt",
      delimiterString = "~",
      numLinesToSkip = 1,
      quoteCharacter = '`')
  void tellsEachMistakeWithItsLineAndItsMend(
      String file, String old, String words, String problem) {
    pack.replace(file, unescape(old), words == null ? "" : unescape(words));

    assertThat(pack.problems()).containsExactly("no-se/" + file + ":" + problem);
  }

  private static String unescape(String words) {
    return words.replace("\\n", "\n").replace("\\t", "\t");
  }

  @Test
  void tellsWhichFilesAreMissing() {
    pack.delete("places.tsv").delete("routes.yaml");

    assertThat(pack.problems())
        .containsExactly(
            "no-se/places.tsv: the file is missing; create it",
            "no-se/routes.yaml: the file is missing; create it");
  }

  @Test
  void tellsWhichFilesAreEmpty() {
    pack.write("routes.yaml", "# none yet\n").write("places.tsv", "\n");

    assertThat(pack.problems())
        .containsExactly(
            "no-se/places.tsv: there is no place in it; add a line for each place",
            "no-se/routes.yaml: the file is empty; fill it, or restore it");
  }

  @Test
  void tellsWhereATextIsNotUtf8() {
    pack.write("routes.yaml", "# ok\n# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(pack.problems())
        .containsExactly("no-se/routes.yaml:2: the text is not UTF-8; save the file as UTF-8");
  }

  @Test
  void readsAFileWithAByteOrderMark() {
    pack.replace("places.tsv", "id\tname", "\uFEFFid\tname")
        .replace("sources.yaml", "sources:", "\uFEFFsources:");

    assertThat(pack.problems()).isEmpty();
  }

  @Test
  void readsFilesWithTheLineEndsOfWindows() {
    pack.replace("places.tsv", "# the two countries\n", "# the two countries\r\n\r\n");

    assertThat(pack.problems()).isEmpty();
  }

  @Test
  void constructsNothingFromAHostileFile() {
    pack.write("routes.yaml", "routes: !!javax.script.ScriptEngineManager [!!java.net.URL [x]]\n");

    assertThat(pack.problems()).isNotEmpty().allMatch(line -> line.startsWith("no-se/routes.yaml"));
  }

  @Test
  void refusesAFileThatMultipliesItself() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      String last = "*a" + (i - 1);
      laughs.append("a%d: &a%d [%s]\n".formatted(i, i, (last + ", ").repeat(9) + last));
    }
    pack.write("routes.yaml", laughs.toString());

    assertThat(pack.problems())
        .singleElement()
        .asString()
        .startsWith("no-se/routes.yaml: not YAML: Number of aliases");
  }

  @Test
  void refusesAFileThatIsNestedWithoutEnd() {
    pack.write("routes.yaml", "routes: " + "[".repeat(5000));

    assertThat(pack.problems()).singleElement().asString().contains("Nesting Depth exceeded");
  }

  @Test
  void wantsTheHeaderOfTheGazetteer() {
    pack.replace("places.tsv", "radius_km", "radius");

    assertThat(pack.problems())
        .containsExactly(
            "no-se/places.tsv:1: unknown column \"radius\"; did you mean \"radius_km\"?",
            "no-se/places.tsv:1: the header line is not the expected one; write these, parted by"
                + " tabs: id name aliases kind parent country adm1 lat lon radius_km population");
  }

  @Test
  void letsOnlyAPlaceLieInNoCountry() {
    pack.replace(
        "places.tsv",
        "\nnorway\t",
        "\nskagerrak\tSkagerrak\t\tregion\t\tZZ\t\t58\t9\t90\t\nnorway\t");

    assertThat(pack.problems()).isEmpty();
    assertThat(pack.replace("sources.yaml", "country: FI", "country: ZZ").problems())
        .singleElement()
        .asString()
        .contains("\"ZZ\" is not a country");
  }

  @Test
  void letsASuccessorBearTheNameOfWhatItFollowed() {
    pack.replace(
        "actors.yaml",
        "actors:\n",
        """
        actors:
          - id: OLD_SWE
            name: Swedish crown
            aliases: [RS, Stockholm]
            armed: true
            roles: [{kind: STATE, side: SWE, to: 2021-08-14}]
        """);

    assertThat(pack.problems()).isEmpty();
  }

  @Test
  void letsABlocMeanAnotherActorByAName() {
    pack.replace(
        "actors.yaml", "[Norwegian forces, Royal Guard]", "[Norwegian forces, the misled]");

    assertThat(pack.problems()).isEmpty();
  }
}
