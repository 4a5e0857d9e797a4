package picket.enrich.grammar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ModelFileTest {
  private static final int INPUTS = 48;

  /** A model of one hidden unit: three words, two tags, two labels. */
  private static final String TINY =
      """
      dict=3
      pos=2
      label=2
      embeddingSize=1
      hiddenSize=1
      numTokens=48
      preComputed=0
      river 0.25
      -NULL- -1.5
      -ROOT- 1.0E-3
      NN 2
      VB 3
      none 4
      root 5
      """
          + "7\n".repeat(INPUTS)
          + """
          0.5
          1 -2 0.125
          """;

  private static ParserModel read(String text) throws IOException {
    return ModelFile.read(gzipped(text));
  }

  private static InputStream gzipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  @Test
  void readsNamesAndNumbersHoweverTheyAreWritten() throws IOException {
    ParserModel model = read(TINY);

    assertThat(model.words()).containsEntry("river", 0).containsEntry("-ROOT-", 2);
    assertThat(model.labels()).containsExactly("none", "root");
    assertThat(model.wordRow(0, 0)).containsExactly(7 * 0.25f);
    assertThat(model.wordRow(1, 0)).containsExactly(7 * -1.5f);
    assertThat(model.wordRow(2, 0)).containsExactly(7 * 1.0e-3f);
    assertThat(model.tagRow(1, 0)).containsExactly(21);
    assertThat(model.labelRow(1, 0)).containsExactly(35);
    assertThat(model.bias()).containsExactly(0.5f);
    assertThat(model.output()[0]).containsExactly(1, -2, 0.125f);
  }

  @Test
  void saysWhatIsWrongWithABrokenFile() {
    assertBroken("pos=2", "tags=2", "expected pos=");
    assertBroken("dict=3", "dict=many", "no number");
    assertBroken("numTokens=48", "numTokens=47", "48 inputs");
    assertBroken("river 0.25", "river", "a name and numbers");
    assertBroken("river 0.25", "river wide", "no number");
    assertBroken("1 -2 0.125", "1 -2", "found 2");
    assertBroken("1 -2 0.125\n", "", "ends early");
  }

  private static void assertBroken(String sound, String broken, String says) {
    assertThatThrownBy(() -> read(TINY.replace(sound, broken)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(says);
  }
}
