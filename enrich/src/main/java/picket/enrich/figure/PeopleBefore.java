package picket.enrich.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.VictimSide;

/**
 * The people who stand before a word of harm: "nine guards and a driver were killed".
 *
 * <p>Goes once from left to right over the people of the clause and remembers whom it counted last.
 */
final class PeopleBefore {
  private static final List<String> LINKS =
      List.of(",", "and", "or", "-", "–", "as", "well", "besides", "&", "along", "with");
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

  private final HarmClause clause;
  private final List<String> words;
  private final CasualtyList found;
  private final int start;
  private final @Nullable Group adjacent;

  /** The first who were counted, of whom others may be part; null before them. */
  private @Nullable Group whole;

  /** Whether those who come now are part of the whole. */
  private boolean part;

  /** Where those who were counted last end. */
  private int expected;

  PeopleBefore(HarmClause clause, CasualtyList found) {
    this.clause = clause;
    this.words = clause.words();
    this.found = found;
    this.start = found.size();
    this.adjacent = adjacent(clause);
    this.expected = clause.left();
  }

  void read() {
    clause.people().stream()
        .filter(g -> g.from() >= clause.left() && g.to() <= clause.hit().from())
        .forEach(this::read);
  }

  private void read(Group group) {
    List<String> between = words.subList(Math.min(expected, group.from()), group.from());
    if (whole != null && between.stream().anyMatch(CLAUSES::contains)) {
      startAgain();
    }
    if (isOneOfAdjacent(group)) {
      found.add(clause.hit(), group, true);
      return;
    }
    part = opensPart(between) || (part && !closesPart(between, group));
    boolean apart = whole != null && !isJoined(between) && !isListed(group);
    if (!group.equals(adjacent) && !part && (isAway(group) || apart)) {
      return;
    }
    found.add(clause.hit(), group, part && !group.equals(adjacent));
    whole = whole == null ? group : whole;
    expected = group.to();
  }

  /** What was counted before "said" or "after" belongs to another clause. */
  private void startAgain() {
    found.backTo(start);
    whole = null;
    part = false;
    expected = clause.left();
  }

  /** "Among the 17 people killed": the number right before the verb is the whole. */
  private static @Nullable Group adjacent(HarmClause clause) {
    return clause.people().stream()
        .filter(g -> g.to() == clause.hit().from() && g.headed())
        .findFirst()
        .orElse(null);
  }

  private boolean isOneOfAdjacent(Group group) {
    return adjacent != null
        && group.to() <= adjacent.from()
        && words.subList(group.to(), adjacent.from()).contains("among");
  }

  /**
   * "Six policemen, including an officer, and three militants": who is of another side is no part.
   */
  private boolean closesPart(List<String> between, Group group) {
    if (whole == null || !between.contains("and")) {
      return false;
    }
    boolean other =
        whole.side() != VictimSide.TOTAL
            && group.side() != whole.side()
            && group.side() != VictimSide.TOTAL;
    return other || (between.contains(",") && !between.get(0).equals(","));
  }

  /** "An officer of the guard and three clerks": joined by "and" with no verb before it. */
  private boolean isListed(Group group) {
    int and = group.from() - 1;
    if (and < 0 || !words.get(and).equals("and")) {
      return false;
    }
    int from =
        clause.people().stream().filter(g -> g.to() <= and).mapToInt(Group::to).max().orElse(and);
    return clause.sentence().tokens().subList(from, and).stream()
        .noneMatch(t -> t.tag().startsWith("VB") || t.tag().isEmpty());
  }

  private boolean isAway(Group group) {
    boolean along = group.from() > 1 && words.get(group.from() - 2).equals("along");
    return group.from() > 0 && leadsAway(words.get(group.from() - 1)) && !along;
  }

  /** Whether nothing but commas, "and" and the like stand between two numbers of people. */
  static boolean isJoined(List<String> between) {
    return LINKS.containsAll(between);
  }

  /** Whether who comes next is part of those counted before: "including three children". */
  static boolean opensPart(List<String> between) {
    return between.stream().anyMatch(PARTS::contains);
  }

  /** Whether who comes after this word stands aside: "with", "near", "of". */
  static boolean leadsAway(String word) {
    return AWAY.contains(word);
  }
}
