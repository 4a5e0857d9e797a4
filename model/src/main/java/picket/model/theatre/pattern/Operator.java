package picket.model.theatre.pattern;

import java.time.Duration;
import java.util.List;
import picket.model.IncidentType;
import picket.model.Situation;

/** How acts make a pattern. Each permitted type is a word of {@code patterns.yaml}. */
public sealed interface Operator
    permits SequenceSpec,
        ClosureSpec,
        CeasefireSpec,
        AlternateSpec,
        DuringSpec,
        RumourSpec,
        CountSpec,
        CalmSpec,
        DepthSpec,
        TollSpec {

  /** The types that can be part of a match; all others need not be kept. */
  List<IncidentType> types();

  /** How long an act of a type can matter after it was last heard of. */
  Duration memory(IncidentType type);

  /** The kinds of situation that it looks at; all others need not be kept. */
  default List<Situation.Kind> situations() {
    return List.of();
  }

  /** Whether it speaks of what other patterns told, and so is judged after them. */
  default boolean annotates() {
    return false;
  }

  /** The types of which it counts articles, not only origins. */
  default List<IncidentType> counted() {
    return List.of();
  }

  /** The roles that its acts play: the first word of a gap in a {@link Wording}. */
  List<String> roles();

  /** Every outcome that it can have. */
  List<Outcome> outcomes();
}
