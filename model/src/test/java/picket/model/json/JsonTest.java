package picket.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import picket.model.EnrichedArticle;
import picket.model.Genre;
import picket.model.Incident;
import picket.model.IncidentType;
import picket.model.Samples;
import picket.model.Situation;

class JsonTest {

  @Test
  void laysAnEnrichedArticleOutFlat() {
    String json = Json.write(Samples.enriched());

    assertThat(json)
        .startsWith("{\"envelope\":{\"schemaVersion\":\"1.0\",\"eventId\":\"ev-1\"")
        .contains("\"theatre\":\"no-se\"")
        .endsWith(
            ",\"originId\":\"or-1\",\"duplicateOf\":\"art-0\",\"incidents\":[{\"report\":0,\"incidentId\":\"inc-1\"}]}")
        .doesNotContain("\"reading\"")
        .doesNotContain("\"record\"");
  }

  @Test
  void leavesOutWhatIsAbsent() {
    EnrichedArticle original = new EnrichedArticle(Samples.reading(), "or-1", null, List.of());

    assertThat(Json.write(original)).doesNotContain("duplicateOf").endsWith("\"incidents\":[]}");
    assertThat(Json.read(Json.write(original), EnrichedArticle.class)).isEqualTo(original);
  }

  @Test
  void saysWhichRecordItIsBesideTheRecordsOwnKind() {
    assertThat(Json.write(Samples.situation()))
        .startsWith("{\"record\":\"situation\",")
        .contains("\"kind\":\"CROSSING\"");
    assertThat(Json.read(Json.write(Samples.situation()), Situation.class))
        .isEqualTo(Samples.situation());
  }

  @Test
  void writesTimesInUtc() {
    assertThat(Json.write(Samples.article())).contains("\"seenAt\":\"2025-10-08T05:02:00Z\"");
  }

  @Test
  void readsAnIncidentOfAnOlderMinorVersion() {
    Incident old = Json.read(stored("incident-1.0.json"), Incident.class);

    assertThat(old.type()).isEqualTo(IncidentType.CROSSING_CLOSURE);
    assertThat(old.places()).isEmpty();
    assertThat(old.quotes()).isEmpty();
    assertThat(old.details().victims()).isEmpty();
    assertThat(old.place()).isNull();
  }

  @Test
  void readsAnEnrichedArticleOfANewerMinorVersion() {
    EnrichedArticle newer = Json.read(stored("enriched-1.9.json"), EnrichedArticle.class);

    assertThat(newer.reading().envelope().schemaVersion()).isEqualTo("1.9");
    assertThat(newer.reading().genre()).isEqualTo(Genre.LIVE);
    assertThat(newer.incidents()).containsExactly(new EnrichedArticle.IncidentLink(0, "inc-7"));
    assertThat(newer.reading().reports().get(0).claims()).isEmpty();
  }

  @Test
  void refusesAnotherMajorVersion() {
    String json = Json.write(Samples.incident()).replace("\"1.0\"", "\"2.0\"");

    assertThatThrownBy(() -> Json.read(json, Incident.class))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("Envelope.schemaVersion must be 1.x, was 2.0");
  }

  @Test
  void refusesADocumentWithoutAComponentThatMustBeThere() {
    String json = Json.write(Samples.article());

    for (String spoilt :
        List.of(
            json.replace("\"seenAt\":\"2025-10-08T05:02:00Z\",", ""),
            json.replace("\"seenAt\":\"2025-10-08T05:02:00Z\"", "\"seenAt\":null"))) {
      assertThat(spoilt).isNotEqualTo(json);
      assertThatThrownBy(() -> Json.read(spoilt, picket.model.Article.class))
          .hasMessageContaining("seenAt");
    }
  }

  @Test
  void refusesAnEnrichedArticleThatIsNone() {
    assertThatThrownBy(() -> Json.read("[1]", EnrichedArticle.class))
        .hasMessageContaining("not an enriched article");
  }

  private static String stored(String name) {
    try (InputStream in = JsonTest.class.getResourceAsStream("/documents/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
