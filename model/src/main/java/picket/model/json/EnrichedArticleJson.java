package picket.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.TreeNode;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.EnrichedArticle;
import picket.model.Reading;

/**
 * The flat form of an enriched article: the reading's components at the top level, and after them
 * what the pipeline added. An analyst sees one document, not our nesting.
 */
final class EnrichedArticleJson {
  private EnrichedArticleJson() {}

  /** What stands beside the reading. */
  private record Added(
      String originId,
      @Nullable String duplicateOf,
      List<EnrichedArticle.IncidentLink> incidents) {}

  static SimpleModule module() {
    return new SimpleModule("enriched")
        .addSerializer(EnrichedArticle.class, new Writer())
        .addDeserializer(EnrichedArticle.class, new Reader());
  }

  private static final class Writer extends JsonSerializer<EnrichedArticle> {
    @Override
    public void serialize(
        EnrichedArticle article, JsonGenerator out, SerializerProvider serializers)
        throws IOException {
      ObjectMapper mapper = (ObjectMapper) out.getCodec();
      ObjectNode flat = mapper.valueToTree(article.reading());
      flat.remove(Json.RECORD);
      Added added = new Added(article.originId(), article.duplicateOf(), article.incidents());
      flat.setAll((ObjectNode) mapper.valueToTree(added));
      out.writeTree(flat);
    }
  }

  private static final class Reader extends JsonDeserializer<EnrichedArticle> {
    @Override
    public EnrichedArticle deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
      TreeNode tree = in.readValueAsTree();
      if (!(tree instanceof ObjectNode flat)) {
        return context.reportInputMismatch(EnrichedArticle.class, "not an enriched article");
      }
      flat.put(Json.RECORD, Json.READING);
      Added added = in.getCodec().treeToValue(flat, Added.class);
      return new EnrichedArticle(
          in.getCodec().treeToValue(flat, Reading.class),
          added.originId(),
          added.duplicateOf(),
          added.incidents());
    }
  }
}
