package picket.enrich.figure;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picket.enrich.figure.Harm.Order;
import picket.enrich.text.PhraseTable;
import picket.enrich.text.Sentence;
import picket.model.Measure;

/**
 * One word of harm and the stretch of the sentence that is its own.
 *
 * @param sentence the whole sentence
 * @param words its words in lower case
 * @param people all numbers of people in it
 * @param hit the word of harm
 * @param left first token that may count its people
 * @param right first token of the next word of harm, or the end of the sentence
 */
record HarmClause(
    Sentence sentence,
    List<String> words,
    List<Group> people,
    PhraseTable.Hit<Harm> hit,
    int left,
    int right) {
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
  private static final List<String> BREAKS =
      List.of(
          "while", "and", "when", "after", ",", "in", "by", "as", "near", "at", "on", "during", ";",
          "but", "with");
  private static final List<String> REMAINS =
      List.of(
          "of",
          "more",
          "dead",
          "charred",
          "mutilated",
          "headless",
          "decomposed",
          "bullet",
          "-",
          "riddled",
          "bullet-riddled");
  private static final List<String> FOUND =
      List.of("recovered", "found", "received", "brought", "retrieved");
  private static final List<String> ARTICLES = List.of("a", "an");
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

  /** Adds whom the word befell: those counted around, before or after it, else one by name. */
  void read(GroupReader groups, CasualtyList found) {
    int start = found.size();
    count(found);
    Group named = found.size() > start ? null : named(groups);
    if (named != null) {
      found.add(hit, named, false);
    }
  }

  private void count(CasualtyList found) {
    switch (hit.value().order()) {
      case IGNORE -> {}
      case NONE -> found.addNobody(hit, Measure.KILLED);
      case NONE_AT_ALL -> {
        found.addNobody(hit, Measure.KILLED);
        found.addNobody(hit, Measure.INJURED);
      }
      default -> countPeople(found);
    }
  }

  private void countPeople(CasualtyList found) {
    Group group = around();
    if (group != null && !isOne(group)) {
      found.add(hit, group, false);
    }
    if (group != null || hit.value().order().isOfRemains()) {
      return;
    }
    if (isActive()) {
      new PeopleAfter(this, found).read();
    } else {
      new PeopleBefore(this, found).read();
    }
  }

  /** "13 injured people", "ten bodies": the people whom the word stands among, else null. */
  private @Nullable Group around() {
    return people.stream()
        .filter(g -> g.from() < hit.from() && g.headed())
        .filter(g -> g.to() > hit.to() || (g.to() == hit.to() && areDead(g)))
        .findFirst()
        .orElse(null);
  }

  /** Whether the last word of these people counts the dead: "ten corpses", "ten charred bodies". */
  private boolean areDead(Group group) {
    Order order = hit.value().order();
    return order == Order.CORPSES
        || (order == Order.BODIES && (areRemains(group) || areFound(group)));
  }

  private boolean areRemains(Group group) {
    Numbers.Quantity number = Numbers.read(words, group.from());
    int to = number == null ? group.from() : Math.min(number.to(), hit.from());
    return REMAINS.containsAll(words.subList(to, hit.from()));
  }

  /** "Police found nine unknown bodies", "nine unknown bodies were found"; none that found it. */
  private boolean areFound(Group group) {
    boolean finders = words.subList(left, group.from()).stream().anyMatch(FOUND::contains);
    return finders
        || IntStream.range(hit.to(), right)
            .filter(i -> FOUND.contains(words.get(i)))
            .anyMatch(i -> !sentence.tokens().get(i).tag().equals("VBD"));
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
    return people.stream().anyMatch(this::isObject) || (!sentence.isTitle() && hasObject());
  }

  private boolean isObject(Group group) {
    return group.from() == hit.to()
        || (group.from() == hit.to() + 1 && !BREAKS.contains(words.get(hit.to())));
  }

  /** "Gunmen shot dead party leader X": a name or noun right after the verb is its object. */
  private boolean hasObject() {
    if (hit.to() >= words.size() || hit.from() == 0) {
      return false;
    }
    String next = sentence.tokens().get(hit.to()).tag();
    boolean date = DATES.contains(words.get(hit.to()));
    return !date
        && (next.startsWith("NN") || next.equals("JJ") || next.equals("DT") || next.equals("PRP$"));
  }

  /** One person whom the sentence names right after an active verb; null where there is none. */
  private @Nullable Group named(GroupReader groups) {
    boolean verb = hit.value().order() == Order.VERB && !sentence.isTitle();
    return verb && isActive() && hasObject() ? groups.named(sentence, hit.to()) : null;
  }
}
