package picket.alerts.pattern;

import java.util.List;
import picket.model.theatre.pattern.AlternateSpec;
import picket.model.theatre.pattern.CalmSpec;
import picket.model.theatre.pattern.CeasefireSpec;
import picket.model.theatre.pattern.ClosureSpec;
import picket.model.theatre.pattern.CountSpec;
import picket.model.theatre.pattern.DepthSpec;
import picket.model.theatre.pattern.DuringSpec;
import picket.model.theatre.pattern.PatternSpec;
import picket.model.theatre.pattern.RumourSpec;
import picket.model.theatre.pattern.SequenceSpec;
import picket.model.theatre.pattern.TollSpec;

/** Finds what an operator matches in a scene. Pure: the same scene, the same matches. */
interface Matcher {

  /** What holds now, timers aside. */
  List<Match> find(Scene scene);

  /** The timers that run or ran, given what is known now; each has an instant and a token. */
  default List<Match> timers(Scene scene) {
    return List.of();
  }

  /** The matcher of a pattern's operator. */
  static Matcher of(PatternSpec pattern) {
    if (pattern.operator() instanceof SequenceSpec sequence) {
      return new SequenceMatcher(sequence);
    }
    if (pattern.operator() instanceof ClosureSpec closures) {
      return new ClosureMatcher(closures, pattern.gate());
    }
    if (pattern.operator() instanceof CeasefireSpec ceasefire) {
      return new CeasefireMatcher(ceasefire);
    }
    if (pattern.operator() instanceof AlternateSpec alternate) {
      return new AlternateMatcher(alternate, pattern.gate());
    }
    if (pattern.operator() instanceof DuringSpec during) {
      return new DuringMatcher(during);
    }
    if (pattern.operator() instanceof RumourSpec rumour) {
      return new RumourMatcher(rumour, pattern.gate());
    }
    if (pattern.operator() instanceof CountSpec count) {
      return new CountMatcher(count, pattern.gate());
    }
    if (pattern.operator() instanceof CalmSpec calm) {
      return new CalmMatcher(calm, pattern.gate());
    }
    if (pattern.operator() instanceof DepthSpec depth) {
      return new DepthMatcher(depth);
    }
    if (pattern.operator() instanceof TollSpec toll) {
      return new TollMatcher(toll);
    }
    throw new IllegalArgumentException("no matcher for " + pattern.operator().getClass());
  }
}
