package picket.enrich.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picket.enrich.figure.Casualty.Extent;
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
    /** "Lost nine men": a number right after it. */
    LOST,
    /** "Ten bodies": the word itself counts them. */
    BODIES,
    /** Nobody. */
    NONE,
    NONE_AT_ALL,
    IGNORE
  }

  private record Harm(Measure measure, Order order) {}

  private static final List<String> BE =
      List.of(
          "was",
          "were",
          "been",
          "being",
          "be",
          "are",
          "is",
          "feared",
          "got",
          "get",
          "reported",
          "said");
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
  private static final List<String> ARTICLES = List.of("a", "an");
  private static final List<String> OWN = List.of("its", "their", "own", "our");
  private static final List<String> DATES =
      List.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "overnight",
          "last",
          "this");
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

  /** Whether a sentence has a word of harm, so that its grammar is worth knowing. */
  public boolean tells(Sentence sentence) {
    return !harms.find(sentence).isEmpty();
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
    int left = 0;
    for (int h = 0; h < hits.size(); h++) {
      int right = h + 1 == hits.size() ? words.size() : hits.get(h + 1).from();
      int before = found.size();
      Clause clause = new Clause(sentence, words, people, hits.get(h), left, right);
      clause.read(found);
      Group named = found.size() > before ? null : clause.named(groups);
      if (named != null) {
        clause.add(found, named, false);
      }
      left = clause.end();
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

    /** "13 injured people", "ten bodies": the people whom the word stands among, else null. */
    @Nullable Group around() {
      return people.stream()
          .filter(g -> g.from() < hit.from() && g.headed())
          .filter(
              g -> g.to() > hit.to() || (hit.value().order() == Order.BODIES && g.to() == hit.to()))
          .findFirst()
          .orElse(null);
    }

    /** Where the next word of harm may look for its people: not among those counted here. */
    int end() {
      Group group = around();
      if (group == null) {
        return hit.to();
      }
      return isOne(group) ? left : group.to();
    }

    /** "A wounded man": one who is spoken of, not counted. */
    private boolean isOne(Group group) {
      return ARTICLES.contains(words.get(group.from()));
    }

    private boolean attributive(List<Casualty> found) {
      Group group = around();
      if (group != null && !isOne(group)) {
        add(found, group, false);
      }
      return group != null || hit.value().order() == Order.BODIES;
    }

    private void nobody(List<Casualty> found, Measure measure) {
      int at = hit.from();
      found.add(
          new Casualty(
              sentence.index(),
              at,
              at,
              measure,
              VictimSide.TOTAL,
              Count.exactly(0),
              "",
              Extent.WHOLE,
              false));
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
      boolean counted =
          people.stream()
              .anyMatch(
                  g ->
                      g.from() == hit.to()
                          || (g.from() == hit.to() + 1 && !BREAKS.contains(words.get(hit.to()))));
      return counted || (!sentence.isTitle() && hasObject());
    }

    /** "Gunmen shot dead party leader X": a name or noun right after the verb is its object. */
    private boolean hasObject() {
      if (hit.to() >= words.size() || hit.from() == 0) {
        return false;
      }
      String next = sentence.tokens().get(hit.to()).tag();
      boolean date = DATES.contains(words.get(hit.to()));
      return !date
          && (next.startsWith("NN")
              || next.equals("JJ")
              || next.equals("DT")
              || next.equals("PRP$"));
    }

    /** One person whom the sentence names right after an active verb; null where there is none. */
    @Nullable Group named(GroupReader groups) {
      boolean verb = hit.value().order() == Order.VERB && !sentence.isTitle();
      return verb && isActive() && hasObject() ? groups.named(sentence, hit.to()) : null;
    }

    private void after(List<Casualty> found) {
      if (hit.value().order() == Order.LOST) {
        people.stream().filter(g -> g.from() == hit.to()).forEach(g -> add(found, g, false));
        return;
      }
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
        boolean listed =
            adjacent != null
                && group.to() <= adjacent.from()
                && words.subList(group.to(), adjacent.from()).contains("among");
        if (listed) {
          add(found, group, true);
          continue;
        }
        part = part(part, between, whole, group);
        boolean apart = expected >= 0 && !part && !LINKS.containsAll(between) && !isListed(group);
        if (!group.equals(adjacent) && ((away && !part) || apart)) {
          continue;
        }
        add(found, group, part && !group.equals(adjacent));
        whole = whole == null ? group : whole;
        expected = group.to();
      }
    }

    /** "An officer of the guard and three clerks": joined by "and" with no verb before it. */
    private boolean isListed(Group group) {
      int and = group.from() - 1;
      if (and < 0 || !words.get(and).equals("and")) {
        return false;
      }
      int from = people.stream().filter(g -> g.to() <= and).mapToInt(Group::to).max().orElse(and);
      return sentence.tokens().subList(from, and).stream()
          .noneMatch(t -> t.tag().startsWith("VB") || t.tag().isEmpty());
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

    private Extent extent(Group group, boolean part) {
      if (part || group.some()) {
        return Extent.PART;
      }
      return hit.value().order() == Order.TOLL ? Extent.TOLL : Extent.WHOLE;
    }

    private boolean isOwn(Group group) {
      int to = Math.min(words.size(), group.to() + 3);
      return hit.value().order() == Order.LOST
          || words.subList(group.from(), to).stream().anyMatch(OWN::contains);
    }

    /** Who loses "men" loses fighters. */
    private VictimSide side(Group group) {
      boolean men = !group.headed() || words.get(group.to() - 1).equals("men");
      boolean fighters = hit.value().order() == Order.LOST && men;
      return fighters && group.side() == VictimSide.TOTAL ? VictimSide.SECURITY : group.side();
    }

    private void add(List<Casualty> found, Group group, boolean part) {
      Measure measure = hit.value().measure();
      boolean told =
          found.stream().anyMatch(c -> c.group() == group.from() && c.measure() == measure);
      if (told) {
        return; // "kills 11, two officers among dead": two verbs count the same people once
      }
      found.add(
          new Casualty(
              sentence.index(),
              hit.from(),
              group.from(),
              measure,
              side(group),
              group.count(),
              group.category(),
              extent(group, part),
              isOwn(group)));
    }
  }
}
