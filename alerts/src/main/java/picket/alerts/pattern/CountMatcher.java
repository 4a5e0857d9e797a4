package picket.alerts.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import picket.model.Corroboration;
import picket.model.IncidentType;
import picket.model.theatre.pattern.CountSpec;

/**
 * Counts backwards from each act, so that nothing later makes an earlier time a match.
 *
 * <p>A level at a time, from the gate down: what is worse attested can carry on a watch, but adds
 * nothing to an alert.
 */
final class CountMatcher implements Matcher {
  private final CountSpec spec;
  private final Corroboration gate;

  CountMatcher(CountSpec spec, Corroboration gate) {
    this.spec = spec;
    this.gate = gate;
  }

  @Override
  public List<Match> find(Scene scene) {
    List<Act> acts = scene.acts(spec.acts());
    List<Match> matches = new ArrayList<>();
    Arrays.stream(Corroboration.values())
        .filter(gate::atLeast)
        .sorted(Comparator.reverseOrder())
        .forEach(level -> matches.addAll(find(attested(acts, level), scene)));
    return matches;
  }

  private static List<Act> attested(List<Act> acts, Corroboration level) {
    return acts.stream().filter(act -> act.level().atLeast(level)).toList();
  }

  private List<Match> find(List<Act> acts, Scene scene) {
    List<Match> matches = new ArrayList<>();
    for (Act latest : acts) {
      List<Act> counted = counted(latest, acts);
      if (counted.size() >= spec.atLeast() && hasWanted(counted)) {
        matches.add(match(counted, scene));
      }
    }
    return matches;
  }

  /** What counts up to an act, by time, the act itself last. */
  private List<Act> counted(Act latest, List<Act> acts) {
    List<Act> before =
        acts.stream()
            .filter(act -> !act.incident().id().equals(latest.incident().id()))
            .filter(act -> act.precedes(latest))
            .filter(act -> act.gap(latest).compareTo(spec.within()) <= 0)
            .toList();
    List<Act> all =
        new ArrayList<>(
            spec.what() == CountSpec.Counted.ACTS ? before : oneOfEachType(before, latest));
    all.add(latest);
    return all;
  }

  /** The latest of each type but that of the last act. */
  private static List<Act> oneOfEachType(List<Act> acts, Act last) {
    SortedMap<IncidentType, Act> byType = new TreeMap<>();
    acts.forEach(act -> byType.put(act.incident().type(), act));
    byType.remove(last.incident().type());
    return acts.stream().filter(act -> act.equals(byType.get(act.incident().type()))).toList();
  }

  private boolean hasWanted(List<Act> acts) {
    return spec.among().isEmpty()
        || acts.stream().anyMatch(act -> spec.among().contains(act.incident().type()));
  }

  private Match match(List<Act> acts, Scene scene) {
    List<Match.Part> parts = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      boolean last = i == acts.size() - 1;
      parts.add(new Match.Part(i + 1, last ? CountSpec.LATEST : CountSpec.EARLIER, acts.get(i)));
    }
    boolean kinds = spec.what() == CountSpec.Counted.TYPES;
    return new Match(
        Match.Move.ACT,
        scene.sides(),
        List.of(),
        true,
        parts,
        kinds ? acts.size() : spec.atLeast(),
        Match.least(parts),
        spec.outcome().severity(),
        spec.outcome().wording(),
        null,
        null);
  }
}
