package picket.deploy.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picket.enrich.text.NameTagger;
import picket.model.json.Json;
import picket.model.theatre.Place;

class GeoEvalTest {
  private static final Place FRANCE =
      new Place("fr", "France", List.of(), Place.Kind.COUNTRY, null, "FR", null, 46, 2, 500, 6);

  private final GeoEval eval =
      new GeoEval(
          List.of(FRANCE),
          sentence -> Collections.nCopies(sentence.tokens().size(), NameTagger.Label.NONE));

  @Test
  void countsOffsetsInCodePointsOfTheText(@TempDir Path folder) throws IOException {
    Path in =
        Files.writeString(
            folder.resolve("in.jsonl"),
            "{\"id\":\"a\",\"text\":\"\ud83c\udf0d In France, on.\"}\n");
    Path out = folder.resolve("out.jsonl");
    eval.run(in, out, done -> {});
    JsonNode toponym = Json.read(Files.readString(out), JsonNode.class).path("toponyms").path(0);
    assertThat(toponym.path("surface").asText()).isEqualTo("France");
    assertThat(toponym.path("start").asInt()).isEqualTo(5);
    assertThat(toponym.path("end").asInt()).isEqualTo(11);
    assertThat(toponym.path("lat").asDouble()).isEqualTo(46);
  }

  @Test
  void endsANameAfterItsLastWordHoweverManyBlanksPartIt(@TempDir Path folder) throws IOException {
    Place town =
        new Place(
            "om", "Old Mill", List.of(), Place.Kind.TOWN, null, "FR", "FR-1", 46, 2, 5, 90_000);
    Path in =
        Files.writeString(
            folder.resolve("in.jsonl"), "{\"id\":\"a\",\"text\":\"He lives in Old  Mill now.\"}\n");
    Path out = folder.resolve("out.jsonl");
    new GeoEval(
            List.of(town),
            sentence -> Collections.nCopies(sentence.tokens().size(), NameTagger.Label.PLACE))
        .run(in, out, done -> {});
    JsonNode toponym = Json.read(Files.readString(out), JsonNode.class).path("toponyms").path(0);
    assertThat(toponym.path("start").asInt()).isEqualTo(12);
    assertThat(toponym.path("end").asInt()).isEqualTo(21);
  }

  @Test
  void saysWhichItemLacksItsText(@TempDir Path folder) throws IOException {
    Path in = Files.writeString(folder.resolve("in.jsonl"), "{\"id\":\"a\"}\n");
    assertThatThrownBy(() -> eval.run(in, folder.resolve("out.jsonl"), done -> {}))
        .isInstanceOf(EvalException.class)
        .hasMessageContaining("item 1 has no \"id\" or no \"text\"");
  }
}
