package picket.alerts.pattern;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picket.model.theatre.pattern.AlternateSpec;

/**
 * Blows in turn that end with one, and all others of the same time.
 *
 * @param turns the blows in turn, the earliest first
 * @param beside other blows of the window, by time
 */
record Exchange(List<Blow> turns, List<Blow> beside) {
  Exchange {
    turns = List.copyOf(turns);
    beside = List.copyOf(beside);
  }

  /** The exchange that a blow completes, or null where there were not blows enough before it. */
  static @Nullable Exchange before(Blow latest, List<Blow> blows, AlternateSpec spec) {
    List<Blow> window =
        blows.stream()
            .filter(blow -> !blow.isOf(latest.act().incident().id()))
            .filter(blow -> blow.act().gap(latest.act()).compareTo(spec.within()) <= 0)
            .filter(blow -> blow.act().precedes(latest.act()))
            .toList();
    List<Blow> turns = new ArrayList<>(List.of(latest));
    while (turns.size() < spec.atLeast()) {
      Blow earlier = latest(window, turns, spec.oneActWithin());
      if (earlier == null) {
        return null;
      }
      turns.add(0, earlier);
    }
    return new Exchange(turns, beside(window, turns));
  }

  private static @Nullable Blow latest(List<Blow> window, List<Blow> turns, Duration night) {
    Blow latest = null;
    for (Blow blow : window) {
      if (leadsTo(turns, blow, night) && (latest == null || !blow.act().precedes(latest.act()))) {
        latest = blow;
      }
    }
    return latest;
  }

  /** Whether a blow called forth the first of these, and is not one night's work with its own. */
  private static boolean leadsTo(List<Blow> turns, Blow blow, Duration night) {
    Blow next = turns.get(0);
    boolean known = turns.stream().anyMatch(turn -> turn.isOf(blow.act().incident().id()));
    return !known
        && !blow.side().equals(next.side())
        && blow.act().precedes(next.act())
        && (turns.size() < 2 || !blow.act().isOneWith(turns.get(1).act(), night));
  }

  private static List<Blow> beside(List<Blow> window, List<Blow> turns) {
    return window.stream()
        .filter(blow -> turns.stream().noneMatch(turn -> turn.isOf(blow.act().incident().id())))
        .toList();
  }

  /** Step by step, in each the blow in turn first and then those of its side beside it. */
  List<Match.Part> parts() {
    List<Match.Part> parts = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (int turn = 0; turn < turns.size(); turn++) {
      add(parts, told, turn, turns.get(turn));
      for (Blow blow : beside) {
        if (nearest(blow) == turn) {
          add(parts, told, turn, blow);
        }
      }
    }
    return List.copyOf(parts);
  }

  private void add(List<Match.Part> parts, List<String> told, int turn, Blow blow) {
    if (!told.contains(blow.act().incident().id())) {
      told.add(blow.act().incident().id());
      parts.add(new Match.Part(turn + 1, role(turn), blow.act()));
    }
  }

  private String role(int turn) {
    if (turn == 0) {
      return AlternateSpec.OPENING;
    }
    return turn == turns.size() - 1 ? AlternateSpec.LATEST : AlternateSpec.ANSWER;
  }

  /** The turn of the same side that is nearest in time, the earlier of two. */
  private int nearest(Blow blow) {
    return IntStream.range(0, turns.size())
        .boxed()
        .filter(turn -> turns.get(turn).side().equals(blow.side()))
        .min(Comparator.comparing(turn -> turns.get(turn).act().gap(blow.act())))
        .orElseThrow();
  }
}
