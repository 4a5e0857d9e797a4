package picket.enrich.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picket.enrich.figure.Casualty;
import picket.enrich.figure.Casualty.Extent;
import picket.model.Count;
import picket.model.Figure;
import picket.model.Measure;
import picket.model.VictimSide;

/**
 * Adds up what the sentences of one happening say of the people it hit.
 *
 * <p>The first number for a people and measure stands; groups of one sentence are added; the total
 * is the larger of what is told of people in general and the sum over the sides. A toll that was
 * told anew takes the place of a lower one.
 */
final class Tally {

  /** Whom a number counts: a side, and whose where both armies have their dead. */
  private record People(VictimSide side, String army) implements Comparable<People> {
    static final People ALL = new People(VictimSide.TOTAL, "");

    @Override
    public int compareTo(People other) {
      return Comparator.comparing(People::side).thenComparing(People::army).compare(this, other);
    }
  }

  private final Map<Measure, Map<People, Count>> counts = new EnumMap<>(Measure.class);

  /** Takes in the numbers of one sentence, which tells of one army at most. */
  void add(List<Casualty> casualties) {
    add(casualties, casualty -> "");
  }

  /** Takes in the numbers of one sentence; the army is the country of the soldiers counted. */
  void add(List<Casualty> casualties, Function<Casualty, String> army) {
    Map<Measure, Map<People, Count>> here = new EnumMap<>(Measure.class);
    Map<Measure, Map<People, Count>> parts = new EnumMap<>(Measure.class);
    for (Casualty casualty : casualties) {
      if (casualty.extent() != Extent.TOLL) {
        Map<Measure, Map<People, Count>> into = casualty.part() ? parts : here;
        into.computeIfAbsent(casualty.measure(), m -> new TreeMap<>())
            .merge(
                new People(casualty.side(), army.apply(casualty)), casualty.count(), Tally::plus);
      }
    }
    here.forEach((measure, sides) -> whole(measure, sides, casualties));
    here.forEach(this::merge);
    parts.forEach(this::mergeParts);
    casualties.stream().filter(c -> c.extent() == Extent.TOLL).forEach(this::raise);
  }

  /** Takes in what was counted of the same happening elsewhere. */
  void absorb(Tally other) {
    other.counts.forEach(this::merge);
  }

  /**
   * Forgets a number that several happenings share, where one of them is told to have fewer.
   *
   * @param casualties of one of the happenings
   * @return whether a number was forgotten
   */
  boolean part(List<Casualty> casualties) {
    Tally one = new Tally();
    one.add(casualties.stream().filter(c -> c.extent() == Extent.WHOLE).toList());
    return counts.keySet().removeIf(measure -> isFewer(one.total(measure), total(measure)));
  }

  private static boolean isFewer(@Nullable Count one, @Nullable Count shared) {
    Integer few = one == null ? null : one.least();
    Integer many = shared == null ? null : shared.least();
    return few != null && many != null && few > 0 && few < many;
  }

  /** "The toll rose to nine": all who were counted so far are among them. */
  private void raise(Casualty toll) {
    Count known = total(toll.measure());
    Integer before = known == null ? null : known.least();
    Integer now = toll.count().least();
    if (now != null && (before == null || now > before)) {
      counts.computeIfAbsent(toll.measure(), m -> new TreeMap<>()).put(People.ALL, toll.count());
    }
  }

  /** "A commander and his aide were killed": people of no side are added to those of one. */
  private static void whole(Measure measure, Map<People, Count> sides, List<Casualty> told) {
    List<Casualty> general =
        told.stream()
            .filter(c -> c.measure() == measure && c.extent() == Extent.WHOLE)
            .filter(c -> c.side() == VictimSide.TOTAL)
            .toList();
    for (Casualty one : told) {
      boolean joined =
          one.extent() == Extent.WHOLE
              && one.measure() == measure
              && one.side() != VictimSide.TOTAL
              && general.stream().anyMatch(g -> g.at() == one.at());
      if (joined) {
        sides.merge(People.ALL, one.count(), Tally::plus);
      }
    }
  }

  /** Later sentences fill in what is missing; they do not add to what is told. */
  private void merge(Measure measure, Map<People, Count> here) {
    Map<People, Count> known = counts.get(measure);
    if (known == null) {
      counts.put(measure, new TreeMap<>(here));
      return;
    }
    boolean generalKnown = known.containsKey(People.ALL);
    here.forEach(
        (people, count) -> {
          People same = same(known, people);
          Count old = known.get(same);
          boolean refines = old == null && !same.equals(People.ALL) && !none(count);
          boolean firstNumber = old != null && old.vague() && !count.vague();
          boolean zeroBefore = old != null && none(old) && !none(count);
          boolean general =
              old == null
                  && same.equals(People.ALL)
                  && known.values().stream().allMatch(c -> c.vague() || none(c));
          if (refines || firstNumber || zeroBefore || general) {
            known.put(same, count);
          }
        });
    if (generalKnown && none(known.get(People.ALL)) && known.size() > 1) {
      known.remove(People.ALL);
    }
  }

  /** Soldiers of no army in particular are those counted before, and the other way round. */
  private static People same(Map<People, Count> known, People people) {
    if (known.containsKey(people)) {
      return people;
    }
    return known.keySet().stream()
        .filter(k -> k.side() == people.side())
        .filter(k -> k.army().isEmpty() || people.army().isEmpty())
        .findFirst()
        .orElse(people);
  }

  private static boolean none(@Nullable Count count) {
    return count != null && count.max() != null && count.max() == 0;
  }

  /** Parts of a number told before say of which side they were, and no more. */
  private void mergeParts(Measure measure, Map<People, Count> here) {
    Map<People, Count> known = counts.computeIfAbsent(measure, m -> new TreeMap<>());
    if (known.containsKey(People.ALL)) {
      here.forEach((people, count) -> known.putIfAbsent(same(known, people), count));
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
    return counts.getOrDefault(measure, Map.of()).entrySet().stream()
        .filter(e -> e.getKey().side() == side)
        .map(Map.Entry::getValue)
        .reduce(Tally::plus)
        .orElse(null);
  }

  /** The total, or null where nothing is told. */
  @Nullable Count total(Measure measure) {
    Map<People, Count> sides = counts.getOrDefault(measure, Map.of());
    Count sum = null;
    for (Map.Entry<People, Count> entry : sides.entrySet()) {
      if (!entry.getKey().equals(People.ALL)) {
        sum = sum == null ? entry.getValue() : plus(sum, entry.getValue());
      }
    }
    Count told = sides.get(People.ALL);
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
    for (Measure measure : counts.keySet()) {
      for (VictimSide side : VictimSide.values()) {
        Count count = side == VictimSide.TOTAL ? total(measure) : get(measure, side);
        if (count != null) {
          figures.add(new Figure(side, measure, count));
        }
      }
    }
    return figures;
  }
}
