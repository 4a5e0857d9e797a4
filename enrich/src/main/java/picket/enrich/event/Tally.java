package picket.enrich.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picket.enrich.figure.Casualty;
import picket.model.Count;
import picket.model.Figure;
import picket.model.Measure;
import picket.model.VictimSide;

/**
 * Adds up what the sentences of one happening say of the people it hit.
 *
 * <p>The first number for a side and measure stands; groups of one verb are added; the total is the
 * larger of what is told of people in general and the sum over the sides.
 */
final class Tally {
  private final Map<Measure, Map<VictimSide, Count>> counts = new EnumMap<>(Measure.class);

  /** Takes in the numbers of one sentence. */
  void add(List<Casualty> casualties) {
    Map<Measure, Map<VictimSide, Count>> here = new EnumMap<>(Measure.class);
    Map<Measure, Map<VictimSide, Count>> parts = new EnumMap<>(Measure.class);
    for (Casualty casualty : casualties) {
      Map<Measure, Map<VictimSide, Count>> into = casualty.part() ? parts : here;
      into.computeIfAbsent(casualty.measure(), m -> new EnumMap<>(VictimSide.class))
          .merge(casualty.side(), casualty.count(), Tally::plus);
    }
    here.forEach((measure, sides) -> whole(measure, sides, casualties));
    here.forEach((measure, sides) -> merge(measure, sides));
    parts.forEach((measure, sides) -> mergeParts(measure, sides));
  }

  /** "A commander and his aide were killed": people of no side are added to those of one. */
  private static void whole(Measure measure, Map<VictimSide, Count> sides, List<Casualty> told) {
    List<Casualty> general =
        told.stream()
            .filter(c -> c.measure() == measure && !c.part() && c.side() == VictimSide.TOTAL)
            .toList();
    for (Casualty one : told) {
      boolean joined =
          !one.part()
              && one.measure() == measure
              && one.side() != VictimSide.TOTAL
              && general.stream().anyMatch(g -> g.at() == one.at());
      if (joined) {
        sides.merge(VictimSide.TOTAL, one.count(), Tally::plus);
      }
    }
  }

  /** Later sentences fill in what is missing; they do not add to what is told. */
  private void merge(Measure measure, Map<VictimSide, Count> here) {
    Map<VictimSide, Count> known = counts.get(measure);
    if (known == null) {
      counts.put(measure, new EnumMap<>(here));
      return;
    }
    boolean generalKnown = known.containsKey(VictimSide.TOTAL);
    here.forEach(
        (side, count) -> {
          Count old = known.get(side);
          boolean refines = old == null && !(side == VictimSide.TOTAL) && !none(count);
          boolean firstNumber = old != null && old.vague() && !count.vague();
          boolean zeroBefore = old != null && none(old) && !none(count);
          boolean general =
              old == null
                  && side == VictimSide.TOTAL
                  && known.values().stream().allMatch(c -> c.vague() || none(c));
          if (refines || firstNumber || zeroBefore || general) {
            known.put(side, count);
          }
        });
    if (generalKnown && none(known.get(VictimSide.TOTAL)) && known.size() > 1) {
      known.remove(VictimSide.TOTAL);
    }
  }

  private static boolean none(@Nullable Count count) {
    return count != null && count.max() != null && count.max() == 0;
  }

  /** Parts of a number told before say of which side they were, and no more. */
  private void mergeParts(Measure measure, Map<VictimSide, Count> here) {
    Map<VictimSide, Count> known =
        counts.computeIfAbsent(measure, m -> new EnumMap<>(VictimSide.class));
    if (known.containsKey(VictimSide.TOTAL)) {
      here.forEach((side, count) -> known.putIfAbsent(side, count));
    } else if (known.isEmpty()) {
      known.putAll(here);
    }
  }

  private static Count plus(Count a, Count b) {
    if (a.vague() || b.vague() || a.min() == null || b.min() == null) {
      return a.vague() ? b : a;
    }
    Integer max = a.max() == null || b.max() == null ? null : Integer.valueOf(a.max() + b.max());
    return new Count(a.min() + b.min(), max, false);
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  /** The number of a side, or null. */
  @Nullable Count get(Measure measure, VictimSide side) {
    return counts.getOrDefault(measure, Map.of()).get(side);
  }

  /** The total, or null where nothing is told. */
  @Nullable Count total(Measure measure) {
    Map<VictimSide, Count> sides = counts.getOrDefault(measure, Map.of());
    Count sum = null;
    for (Map.Entry<VictimSide, Count> entry : sides.entrySet()) {
      if (entry.getKey() != VictimSide.TOTAL) {
        sum = sum == null ? entry.getValue() : plus(sum, entry.getValue());
      }
    }
    Count told = sides.get(VictimSide.TOTAL);
    if (told == null || sum == null) {
      return told == null ? sum : told;
    }
    Integer most = told.least();
    Integer parts = sum.least();
    return parts != null && (most == null || parts > most) ? sum : told;
  }

  /** All numbers as the record has them. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    counts.forEach(
        (measure, sides) -> {
          Count total = total(measure);
          if (total != null) {
            figures.add(new Figure(VictimSide.TOTAL, measure, total));
          }
          sides.forEach(
              (side, count) -> {
                if (side != VictimSide.TOTAL) {
                  figures.add(new Figure(side, measure, count));
                }
              });
        });
    return figures;
  }
}
