package picket.model.theatre.pattern;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import picket.model.Corroboration;
import picket.model.theatre.Pattern;
import picket.model.theatre.PatternsReader;
import picket.model.theatre.Theatre;
import picket.model.theatre.syntax.Nearest;
import picket.model.theatre.syntax.Problems;
import picket.model.theatre.syntax.Scalar;
import picket.model.theatre.syntax.YamlNode;

/**
 * Reads {@code patterns.yaml}: a list of patterns, each with one operator, and how an alert is
 * taken back.
 *
 * <pre>
 * withdrawn: {subject: ..., headline: ..., why: ..., next: ...}
 * patterns:
 *   - id: retaliation-ladder
 *     code: P1
 *     version: 1
 *     gate: C2
 *     bind: directed
 *     sequence: [ ... ]          # or closures, ceasefire, alternate, during, rumour, count, calm,
 *                                # deepest, contested-toll: {...}
 * </pre>
 */
public final class PatternsFile implements PatternsReader {
  private static final Scalar<Integer> VERSION = Scalar.within(Scalar.INTEGER, 1, 1_000_000);
  private static final Scalar<Corroboration> GATE = Scalar.oneOf(Corroboration.class);
  private static final Scalar<Binding> BINDING = Scalar.oneOf(Binding.class);

  @Override
  public List<Pattern> read(Path file, Theatre theatre, Problems problems) {
    YamlNode root = YamlNode.read(file, problems);
    ActReader acts = new ActReader();
    Wording withdrawn = acts.wording(root.child("withdrawn"), Gaps.WITHDRAWN);
    Operators operators = new Operators(acts, theatre);
    Scalar<String> ids = Scalar.newId("pattern");
    Scalar<String> codes = Scalar.newId("pattern code");
    List<Pattern> patterns =
        root.some(
            "patterns",
            node ->
                new PatternSpec(
                    node.get("id", ids),
                    node.get("code", codes),
                    node.get("version", VERSION),
                    node.get("gate", GATE),
                    node.get("bind", BINDING),
                    operators.read(node),
                    withdrawn));
    root.noOtherKeys();
    return patterns;
  }

  /** The operators by the word that a pattern uses for them. */
  private static final class Operators {
    private final SortedMap<String, Function<YamlNode, Operator>> readers = new TreeMap<>();

    Operators(ActReader acts, Theatre theatre) {
      readers.put("alternate", new AlternateReader(acts)::read);
      readers.put("during", new DuringReader(acts)::read);
      readers.put("sequence", new SequenceReader(acts)::read);
      readers.put("rumour", new RumourReader(acts)::read);
      readers.put("calm", new CalmReader(acts)::read);
      readers.put("deepest", new DepthReader(acts)::read);
      readers.put("contested-toll", new TollReader(acts)::read);
      readers.put("count", new CountReader(acts)::read);
      readers.put("closures", new ClosureReader(acts, theatre)::read);
      readers.put("ceasefire", new CeasefireReader(acts)::read);
    }

    Operator read(YamlNode node) {
      List<String> used = readers.keySet().stream().filter(node::has).toList();
      if (used.size() != 1) {
        node.problem(
            used.isEmpty() ? "a pattern needs an operator" : "a pattern has one operator",
            "use one of " + String.join(", ", readers.keySet()));
        node.noOtherKeys();
        throw new IllegalArgumentException(Nearest.mend("operator", readers.keySet()));
      }
      node.noOtherKeys();
      return Objects.requireNonNull(readers.get(used.get(0))).apply(node);
    }
  }
}
