package picket.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picket.model.EnrichedArticle;

/** Walks a record and its schema side by side and notes every difference. */
final class SchemaComparison {
  private final JsonNode root;
  private final Collection<String> seen = new TreeSet<>();
  private final List<String> differences = new ArrayList<>();

  SchemaComparison(JsonNode root) {
    this.root = root;
  }

  List<String> compare(Class<?> record) {
    SortedMap<String, RecordComponent> components = components(record);
    object(record.getSimpleName(), components, root);
    for (String definition : names(root.path("$defs"))) {
      if (!seen.contains("#/$defs/" + definition)) {
        differences.add("nothing refers to " + definition);
      }
    }
    return differences;
  }

  /** The components as they stand in JSON: those of the reading are an enriched article's own. */
  private static SortedMap<String, RecordComponent> components(Class<?> record) {
    SortedMap<String, RecordComponent> byName = new TreeMap<>();
    for (RecordComponent component : record.getRecordComponents()) {
      if (record == EnrichedArticle.class && component.getName().equals("reading")) {
        byName.putAll(components(component.getType()));
      } else {
        byName.put(component.getName(), component);
      }
    }
    return byName;
  }

  private void object(String path, SortedMap<String, RecordComponent> components, JsonNode type) {
    NavigableSet<String> properties = names(type.path("properties"));
    if (type.has("$schema")) {
      properties.remove(Json.RECORD);
    }
    same(path + " properties", components.keySet(), properties);
    TreeSet<String> required = new TreeSet<>();
    type.path("required").forEach(name -> required.add(name.asText()));
    required.remove(Json.RECORD);
    same(
        path + " required",
        components.values().stream()
            .filter(c -> !c.getAnnotatedType().isAnnotationPresent(Nullable.class))
            .map(RecordComponent::getName)
            .toList(),
        required);
    components.forEach(
        (name, component) ->
            value(
                path + "." + name, component.getGenericType(), type.path("properties").path(name)));
  }

  private void value(String path, Type type, JsonNode schema) {
    if (type instanceof ParameterizedType list) {
      same(path, List.of("array"), List.of(schema.path("type").asText()));
      value(path + "[]", list.getActualTypeArguments()[0], schema.path("items"));
    } else if (type instanceof Class<?> java && (java.isRecord() || java.isEnum())) {
      reference(path, java, schema.path("$ref").asText());
    } else {
      same(path, List.of(scalar(type)), List.of(schema.path("type").asText()));
      same(
          path + " format",
          List.of(type == Instant.class),
          List.of(schema.path("format").asText().equals("date-time")));
    }
  }

  private void reference(String path, Class<?> java, String ref) {
    JsonNode definition = root.at(ref.isEmpty() ? "/none" : ref.substring(1));
    if (!seen.add(ref) || definition.isMissingNode()) {
      same(path + " is defined", List.of(true), List.of(!definition.isMissingNode()));
    } else if (java.isEnum()) {
      List<String> words = new ArrayList<>();
      definition.path("enum").forEach(word -> words.add(word.asText()));
      List<String> constants =
          Arrays.stream(java.getEnumConstants()).map(Object::toString).toList();
      same(path + " enum", constants, words);
    } else {
      object(path, components(java), definition);
    }
  }

  private static String scalar(Type type) {
    return switch (type.getTypeName()) {
      case "int", "java.lang.Integer", "long" -> "integer";
      case "double", "java.lang.Double" -> "number";
      case "boolean" -> "boolean";
      default -> "string";
    };
  }

  private static NavigableSet<String> names(JsonNode object) {
    NavigableSet<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private void same(String what, Collection<?> record, Collection<?> schema) {
    if (!new ArrayList<>(record).equals(new ArrayList<>(schema))
        && !new TreeSet<>(record).equals(new TreeSet<>(schema))) {
      differences.add(what + ": record has " + record + ", schema has " + schema);
    }
  }
}
