package picket.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picket.model.Samples;

class SchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("article", Samples.article()),
        Arguments.of("enriched", Samples.enriched()),
        Arguments.of("incident", Samples.incident()),
        Arguments.of("situation", Samples.situation()),
        Arguments.of("alert", Samples.alert()));
  }

  private static Schema schema(String name) {
    String file = "/schema/picket." + name + ".v1.schema.json";
    InputStream in = SchemaTest.class.getResourceAsStream(file);
    return REGISTRY.getSchema(Objects.requireNonNull(in, file));
  }

  private static List<String> errors(String name, String json) {
    return schema(name)
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void validatesARecordWithNothingLeftOut(String name, Object record) {
    assertThat(errors(name, Json.write(record))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void agreesWithTheRecordInEveryNameTypeAndEnum(String name, Object record) {
    JsonNode root = schema(name).getSchemaNode();

    assertThat(new SchemaComparison(root).compare(record.getClass())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void saysWhatEachMemberIs(String name, Object record) {
    JsonNode root = schema(name).getSchemaNode();

    assertThat(root.path("title").asText()).isNotBlank();
    assertThat(root.findParents("properties"))
        .isNotEmpty()
        .allSatisfy(
            type -> {
              assertThat(type.path("description").asText()).isNotBlank();
              assertThat(type.get("properties"))
                  .allSatisfy(
                      member -> assertThat(member.path("description").asText()).isNotBlank());
            });
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource({
    "article, '\"revision\":0', '\"revision\":-1', /revision",
    "article, '\"seenAt\":\"2025-10-08T05:02:00Z\"', '\"seenAt\":\"yesterday\"', /seenAt",
    "enriched, '\"genre\":\"NEWS\"', '\"genre\":\"RUMOUR\"', /genre",
    "enriched, '\"originId\":\"or-1\",', '', originId",
    "incident, '\"record\":\"incident\"', '\"record\":\"situation\"', /record",
    "incident, '\"lat\":59.1', '\"lat\":591', /lat",
    "incident, '\"schemaVersion\":\"1.0\"', '\"schemaVersion\":\"2.0\"', /schemaVersion",
    "situation, '\"parties\":[\"SWE_GOV\"]', '\"parties\":[7]', /parties/0",
    "alert, '\"severity\":5', '\"severity\":6', /severity"
  })
  void refusesWhatIsWrong(String name, String right, String wrong, String where) {
    Object record =
        documents().filter(d -> d.get()[0].equals(name)).findFirst().orElseThrow().get()[1];
    String json = Json.write(record);
    assertThat(json).contains(right);

    assertThat(errors(name, json.replace(right, wrong)))
        .isNotEmpty()
        .anyMatch(error -> error.contains(where));
  }
}
