package picket.enrich.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picket.enrich.text.PhraseTable;
import picket.enrich.text.Sentence;
import picket.enrich.text.WordTable;
import picket.model.Count;
import picket.model.Measure;
import picket.model.VictimSide;

/**
 * Reads from a tagged sentence how many were killed, injured or captured, and of which side.
 *
 * <p>Works on the order of words: in the passive the people stand before the verb, in the active
 * after it, and what befell one group ends where what befell the next begins.
 */
public final class CasualtyFinder {

  /** Where the people stand. */
  private enum Order {
    VERB,
    BEFORE,
    AFTER,
    TOLL,
    /** Nobody. */
    NONE,
    NONE_AT_ALL,
    IGNORE
  }

  private record Harm(Measure measure, Order order) {}

  private static final List<String> BE =
      List.of(
          "was", "were", "been", "being", "be", "are", "is", "feared", "got", "get", "reported");
  private static final List<String> LINKS =
      List.of(",", "and", "or", "-", "–", "as", "well", "besides", "&", "along", "with");
  private static final List<String> BREAKS =
      List.of(
          "while", "and", "when", "after", ",", "in", "by", "as", "near", "at", "on", "during", ";",
          "but", "with");
  private static final List<String> CLAUSES =
      List.of(
          "said",
          "says",
          "told",
          "that",
          "when",
          "after",
          "while",
          "where",
          ":",
          "confirmed",
          "added",
          "reported");
  private static final List<String> PARTS =
      List.of("including", "among", "identified", "includes", "include", "included");
  private static final List<String> AWAY =
      List.of(
          "in", "at", "near", "by", "from", "with", "of", "on", "over", "during", "against",
          "outside", "for");

  private final PhraseTable<Harm> harms = new PhraseTable<>();
  private final GroupReader groups;

  public CasualtyFinder(People people) {
    groups = new GroupReader(people);
    for (WordTable.Row row : WordTable.read(CasualtyFinder.class, "harm.tsv")) {
      harms.add(row.cell(0), new Harm(row.value(Measure.class, 1), row.value(Order.class, 2)));
    }
  }

  /** What the sentence says, in the order of its verbs; tagged sentences are read better. */
  public List<Casualty> find(Sentence sentence) {
    List<PhraseTable.Hit<Harm>> hits = harms.find(sentence);
    if (hits.isEmpty()) {
      return List.of();
    }
    List<String> words =
        sentence.tokens().stream().map(t -> t.word().toLowerCase(Locale.ROOT)).toList();
    List<Group> people = groups.read(sentence);
    List<Casualty> found = new ArrayList<>();
    for (int h = 0; h < hits.size(); h++) {
      int left = h == 0 ? 0 : hits.get(h - 1).to();
      int right = h + 1 == hits.size() ? words.size() : hits.get(h + 1).from();
      new Clause(sentence, words, people, hits.get(h), left, right).read(found);
    }
    return found;
  }

  /** One word of harm and the stretch of the sentence that is its own. */
  private record Clause(
      Sentence sentence,
      List<String> words,
      List<Group> people,
      PhraseTable.Hit<Harm> hit,
      int left,
      int right) {

    void read(List<Casualty> found) {
      Order order = hit.value().order();
      if (order == Order.NONE || order == Order.NONE_AT_ALL) {
        nobody(found, Measure.KILLED);
        if (order == Order.NONE_AT_ALL) {
          nobody(found, Measure.INJURED);
        }
        return;
      }
      if (order == Order.IGNORE || attributive(found)) {
        return;
      }
      if (isActive()) {
        after(found);
      } else {
        before(found);
      }
    }

    /** "13 injured people": the people stand around the word. */
    private boolean attributive(List<Casualty> found) {
      for (Group group : people) {
        if (group.from() < hit.from() && group.to() > hit.to() && group.headed()) {
          add(found, group, false);
          return true;
        }
      }
      return false;
    }

    private void nobody(List<Casualty> found, Measure measure) {
      int at = hit.from();
      found.add(
          new Casualty(
              sentence.index(), at, at, measure, VictimSide.TOTAL, Count.exactly(0), "", false));
    }

    private boolean isActive() {
      Order order = hit.value().order();
      if (order != Order.VERB) {
        return order != Order.BEFORE;
      }
      for (int i = Math.max(left, hit.from() - 3); i < hit.from(); i++) {
        if (BE.contains(words.get(i))) {
          return false;
        }
      }
      return people.stream()
          .anyMatch(
              g ->
                  g.from() == hit.to()
                      || (g.from() == hit.to() + 1 && !BREAKS.contains(words.get(hit.to()))));
    }

    private void after(List<Casualty> found) {
      int expected = hit.to();
      boolean part = false;
      boolean first = true;
      for (Group group : people) {
        if (group.from() < hit.to() || group.from() >= right) {
          continue;
        }
        List<String> between = words.subList(expected, group.from());
        part |= between.stream().anyMatch(PARTS::contains);
        boolean joined =
            LINKS.containsAll(between) || (first && between.size() <= 3 && !cut(between));
        if (!joined && !part) {
          return;
        }
        add(found, group, part);
        expected = group.to();
        first = false;
      }
    }

    private static boolean cut(List<String> between) {
      return between.stream().anyMatch(w -> AWAY.contains(w) || w.equals(","));
    }

    private void before(List<Casualty> found) {
      Group adjacent = adjacent();
      int start = found.size();
      int expected = -1;
      boolean part = false;
      Group whole = null;
      for (Group group : people) {
        if (group.from() < left || group.to() > hit.from()) {
          continue;
        }
        int from = Math.min(expected < 0 ? left : expected, group.from());
        List<String> between = words.subList(from, group.from());
        boolean away = isAway(group);
        if (whole != null && between.stream().anyMatch(CLAUSES::contains)) {
          found.subList(start, found.size()).clear();
          whole = null;
          part = false;
          expected = -1;
        }
        part = part(part, between, whole, group);
        boolean apart = expected >= 0 && !part && !LINKS.containsAll(between);
        if (!group.equals(adjacent) && ((away && !part) || apart)) {
          continue;
        }
        add(found, group, part && !group.equals(adjacent));
        whole = whole == null ? group : whole;
        expected = group.to();
      }
    }

    private boolean isAway(Group group) {
      boolean along = group.from() > 1 && words.get(group.from() - 2).equals("along");
      return group.from() > 0 && AWAY.contains(words.get(group.from() - 1)) && !along;
    }

    /** "Among the 17 people killed": the number right before the verb is the whole. */
    private @Nullable Group adjacent() {
      return people.stream()
          .filter(g -> g.to() == hit.from() && g.headed())
          .findFirst()
          .orElse(null);
    }

    /**
     * "Six policemen, including an officer, and three militants": who is of another side is no
     * part.
     */
    private static boolean part(
        boolean before, List<String> between, @Nullable Group whole, Group group) {
      if (between.stream().anyMatch(PARTS::contains)) {
        return true;
      }
      boolean other =
          whole != null
              && whole.side() != VictimSide.TOTAL
              && group.side() != whole.side()
              && group.side() != VictimSide.TOTAL;
      boolean closed =
          between.contains(",")
              && between.contains("and")
              && whole != null
              && !between.get(0).equals(",");
      return before && !(other && between.contains("and")) && !closed;
    }

    private void add(List<Casualty> found, Group group, boolean part) {
      found.add(
          new Casualty(
              sentence.index(),
              hit.from(),
              group.from(),
              hit.value().measure(),
              group.side(),
              group.count(),
              group.category(),
              part));
    }
  }
}
