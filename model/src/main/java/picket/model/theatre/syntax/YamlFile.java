package picket.model.theatre.syntax;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Parses a YAML file into nodes and no further: no object is ever constructed from it, so that a
 * file can do nothing but be read.
 */
final class YamlFile {
  private static final int MAX_DEPTH = 30;
  private static final int MAX_ALIASES = 100;

  private YamlFile() {}

  /** The root of the only document; null, with a problem, where there is none. */
  static @Nullable Node parse(TextFile file) {
    String text = file.read();
    return text == null ? null : parse(file, text);
  }

  /** The same of a text that was read already. */
  static @Nullable Node parse(TextFile file, String text) {
    try {
      Node root = new Yaml(new SafeConstructor(limits())).compose(new StringReader(text));
      if (root == null) {
        file.problem(0, "the file is empty", "fill it, or restore it");
      }
      return root;
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      file.problem(line, "not YAML: " + e.getProblem(), "check quotes, colons and indentation");
    } catch (YAMLException e) {
      file.problem(0, "not YAML: " + firstLine(e), "check quotes, colons and indentation");
    }
    return null;
  }

  private static LoaderOptions limits() {
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit((int) TextFile.MAX_BYTES);
    limits.setNestingDepthLimit(MAX_DEPTH);
    limits.setMaxAliasesForCollections(MAX_ALIASES);
    limits.setAllowRecursiveKeys(false);
    return limits;
  }

  private static String firstLine(YAMLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
  }
}
