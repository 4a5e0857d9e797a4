package picket.model.theatre;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import picket.model.theatre.syntax.Problems;
import picket.model.theatre.syntax.Scalar;
import picket.model.theatre.syntax.TextFile;
import picket.model.theatre.syntax.YamlNode;

/**
 * The frontier line: {@code border.geojson}, RFC 7946. Lines are taken from features, collections
 * of features and bare geometries; members that the RFC does not know are passed over.
 */
final class BorderFile {
  private static final Border NONE = new Border(List.of());
  private static final Scalar<String> TYPES =
      Scalar.oneOf(
          "type of line", List.of("Feature", "FeatureCollection", "LineString", "MultiLineString"));
  private static final Scalar<Double> LONGITUDE = Scalar.within(Scalar.DECIMAL, -180.0, 180.0);
  private static final Scalar<Double> LATITUDE = Scalar.within(Scalar.DECIMAL, -90.0, 90.0);

  private final TextFile file;

  BorderFile(Path folder, Problems problems) {
    this.file = TextFile.of(folder.resolve("border.geojson"), problems);
  }

  /** The line; empty where there is no file. */
  Border read() {
    if (Files.notExists(file.path())) {
      return NONE;
    }
    String text = file.read();
    if (text == null || !isJson(text)) {
      return NONE;
    }
    // JSON is YAML but for tabs, which it allows between tokens only: this reading knows lines
    YamlNode root = YamlNode.read(file, text.replace('\t', ' '));
    return new Border(lines(root).toList());
  }

  private boolean isJson(String text) {
    try {
      new ObjectMapper().readTree(text);
      return true;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      file.problem(line, "not JSON: " + e.getOriginalMessage(), "check brackets and commas");
      return false;
    }
  }

  private static Stream<List<Border.Point>> lines(YamlNode node) {
    return switch (node.get("type", TYPES)) {
      case "FeatureCollection" ->
          node.some("features", Function.identity()).stream().flatMap(BorderFile::lines);
      case "Feature" -> lines(node.child("geometry"));
      case "LineString" -> Stream.of(line(node.some("coordinates", Function.identity()), node));
      case "MultiLineString" -> node.some("coordinates", line -> line(line.items(), line)).stream();
      default -> Stream.empty();
    };
  }

  private static List<Border.Point> line(List<YamlNode> positions, YamlNode node) {
    if (positions.size() < 2) {
      node.problem("a line needs two positions or more", "add positions or remove the line");
    }
    return positions.stream().map(BorderFile::point).toList();
  }

  private static Border.Point point(YamlNode position) {
    List<YamlNode> numbers = position.items();
    if (numbers.size() < 2) {
      position.problem("a position needs two numbers", "write it as [longitude, latitude]");
      return new Border.Point(0, 0);
    }
    return new Border.Point(numbers.get(0).value(LONGITUDE), numbers.get(1).value(LATITUDE));
  }
}
