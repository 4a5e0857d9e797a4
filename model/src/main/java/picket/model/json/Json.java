package picket.model.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picket.model.Happening;
import picket.model.Incident;
import picket.model.Observed;
import picket.model.Reading;
import picket.model.Situation;
import picket.model.Tick;

/**
 * Turns records into JSON and back. Times are ISO 8601 in UTC; absent components are left out.
 *
 * <p>Where a topic holds records of several types, {@code record} says which one it is.
 */
public final class Json {
  /** The member that names the type of record. */
  static final String RECORD = "record";

  static final String READING = "reading";

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(EnrichedArticleJson.module())
          .annotationIntrospector(
              AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(), new AbsentValues()))
          .addMixIn(Happening.class, HappeningKinds.class)
          .addMixIn(Observed.class, ObservedKinds.class)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private Json() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = Json.RECORD)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Incident.class, name = "incident"),
    @JsonSubTypes.Type(value = Situation.class, name = "situation"),
    @JsonSubTypes.Type(value = Tick.class, name = "tick")
  })
  private interface HappeningKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = Json.RECORD)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Reading.class, name = Json.READING),
    @JsonSubTypes.Type(value = Tick.class, name = "tick")
  })
  private interface ObservedKinds {}

  /** The record as one line of JSON. */
  public static String write(Object record) {
    try {
      return MAPPER.writeValueAsString(record);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Object record) {
    return write(record).getBytes(StandardCharsets.UTF_8);
  }

  /** Reads a record; fails with a message that says what is wrong and where. */
  public static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T read(byte[] json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
