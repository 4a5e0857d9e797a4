package picket.model.theatre.syntax;

import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A cursor on one mapping of a YAML file, or on one item of a list.
 *
 * <pre>{@code
 * YamlNode root = YamlNode.read(folder.resolve("routes.yaml"), problems);
 * List<Route> routes = root.list("routes", route -> new Route(
 *     route.get("id", ids), route.all("recipients", MAIL), route.get("min-severity", SEVERITY, 4)));
 * root.noOtherKeys();
 * }</pre>
 *
 * <p>Getters collect problems and hand back a stand-in, so that reading goes on to the end of the
 * file; what was read counts only if there are no problems. {@code get} with two arguments wants
 * the key, with three has a default; {@code find} gives null for an absent key. A key may be
 * written in any order and only once. Not thread-safe.
 */
public final class YamlNode {
  private final TextFile file;
  private final @Nullable Node node;
  private final SortedMap<String, Node> values = new TreeMap<>();
  private final SortedMap<String, Integer> lines = new TreeMap<>();
  private final NavigableSet<String> asked = new TreeSet<>();

  /**
   * @param node null for one that could not be read: it has no keys, and no more problems
   */
  private YamlNode(TextFile file, @Nullable Node node) {
    this.file = file;
    this.node = node;
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::enter);
    }
  }

  /** The root mapping of a file; one without keys where the file cannot be read. */
  public static YamlNode read(Path path, Problems problems) {
    TextFile file = TextFile.of(path, problems);
    return mapping(file, YamlFile.parse(file));
  }

  /** The same of a text that was read from the file already. */
  public static YamlNode read(TextFile file, String text) {
    return mapping(file, YamlFile.parse(file, text));
  }

  private static YamlNode mapping(TextFile file, @Nullable Node node) {
    if (node == null || node instanceof MappingNode) {
      return new YamlNode(file, node);
    }
    file.problem(line(node), "expected keys and values", "write it as \"key: value\" lines");
    return new YamlNode(file, null);
  }

  private void enter(NodeTuple entry) {
    String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    if (values.containsKey(key)) {
      file.problem(
          line(entry.getKeyNode()),
          "key \"" + key + "\" stands here twice",
          "remove one; the first is in line " + lines.get(key));
      return;
    }
    values.put(key, entry.getValueNode());
    lines.put(key, line(entry.getKeyNode()));
  }

  /** The line where it begins, from 1; 0 where it could not be read. */
  public int line() {
    return node == null ? 0 : line(node);
  }

  /** The line of a key, or of the whole where the key is absent. */
  public int line(String key) {
    return lines.getOrDefault(key, line());
  }

  public boolean has(String key) {
    asked.add(key);
    return values.containsKey(key);
  }

  /** Whether this is keys and values, rather than a single value in a list. */
  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** The keys, sorted. */
  public List<String> keys() {
    return List.copyOf(values.keySet());
  }

  /** Tells what is wrong with this mapping as a whole. */
  public void problem(String cause, String mend) {
    file.problem(line(), cause, mend);
  }

  /** Tells what is wrong with the value of a key. */
  public void problem(String key, String cause, String mend) {
    file.problem(line(key), cause, mend);
  }

  /** A value that must be there. */
  public <T> T get(String key, Scalar<T> type) {
    Node value = wanted(key);
    return value == null ? type.standIn() : scalar(value, "\"" + key + "\"", type);
  }

  /** A value, or the default where the key is absent. */
  public <T> T get(String key, Scalar<T> type, T otherwise) {
    return has(key) ? get(key, type) : otherwise;
  }

  /** A value, or null where the key is absent. */
  public <T> @Nullable T find(String key, Scalar<T> type) {
    return has(key) ? get(key, type) : null;
  }

  /** This item of a list as a single value. */
  public <T> T value(Scalar<T> type) {
    return node == null ? type.standIn() : scalar(node, "this item", type);
  }

  /** The values of a list; empty where the key is absent. */
  public <T> List<T> all(String key, Scalar<T> type) {
    return list(key, item -> item.value(type));
  }

  /** What stands below a key that must be there. */
  public YamlNode child(String key) {
    return mapping(file, wanted(key));
  }

  /** What stands below a key; null where the key is absent. */
  public @Nullable YamlNode findChild(String key) {
    return has(key) ? child(key) : null;
  }

  /**
   * The items of a list, each turned into something; empty where the key is absent. An item whose
   * reading has problems is left out, and so is one whose constructor refuses it.
   */
  public <T> List<T> list(String key, Function<YamlNode, T> reader) {
    return items(key).stream().flatMap(item -> Stream.ofNullable(item.read(reader))).toList();
  }

  /** The same of a list that must be there and hold at least one item. */
  public <T> List<T> some(String key, Function<YamlNode, T> reader) {
    if (wanted(key) instanceof SequenceNode sequence && sequence.getValue().isEmpty()) {
      problem(key, "\"" + key + "\" is an empty list", "give at least one item");
    }
    return list(key, reader);
  }

  /** The items of a list as cursors; empty where the key is absent. */
  public List<YamlNode> items(String key) {
    Node value = has(key) ? wanted(key) : null;
    return value == null ? List.of() : items(value, "\"" + key + "\"");
  }

  /** The items of this, where it is a list within a list. */
  public List<YamlNode> items() {
    return node == null ? List.of() : items(node, "this item");
  }

  private List<YamlNode> items(Node value, String what) {
    if (value instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> new YamlNode(file, item)).toList();
    }
    file.problem(line(value), what + " must be a list", "write each item after \"- \", or in [ ]");
    return List.of();
  }

  /**
   * What the items of a list have under a key, as it is written and without problems: the ids that
   * are declared, even where the rest of an item is wrong.
   */
  public List<String> declared(String listKey, String key) {
    return values.get(listKey) instanceof SequenceNode sequence
        ? sequence.getValue().stream()
            .map(item -> new YamlNode(file.silent(), item).values.get(key))
            .flatMap(value -> value instanceof ScalarNode id ? Stream.of(id) : Stream.empty())
            .map(ScalarNode::getValue)
            .toList()
        : List.of();
  }

  /** Reports every key that no getter asked for. Call it when all others were called. */
  public void noOtherKeys() {
    for (String key : values.keySet()) {
      if (!asked.contains(key)) {
        problem(key, "unknown key \"" + key + "\"", Nearest.mend(key, asked));
      }
    }
  }

  /** Turns this into something; null if that brought problems or the constructor refused. */
  private <T> @Nullable T read(Function<YamlNode, T> reader) {
    int before = file.problems().count();
    try {
      T read = reader.apply(this);
      return file.problems().count() == before ? read : null;
    } catch (IllegalArgumentException e) {
      if (file.problems().count() == before) {
        problem(String.valueOf(e.getMessage()), "correct the value");
      }
      return null;
    }
  }

  private @Nullable Node wanted(String key) {
    asked.add(key);
    Node value = values.get(key);
    if (value == null && isMapping()) {
      problem("\"" + key + "\" is missing", "add a line \"" + key + ": ...\"");
    } else if (node != null && !isMapping() && asked.size() == 1) {
      problem("expected keys and values", "write \"" + key + ": ...\" and so on");
    }
    return value;
  }

  private <T> T scalar(Node value, String what, Scalar<T> type) {
    if (!(value instanceof ScalarNode scalar)) {
      file.problem(line(value), what + " must be a single value", "write one value, no list");
    } else if (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank()) {
      file.problem(line(value), what + " has no value", "give one, or remove the line");
    } else {
      return file.scalar(line(value), scalar.getValue().strip(), type);
    }
    return type.standIn();
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
