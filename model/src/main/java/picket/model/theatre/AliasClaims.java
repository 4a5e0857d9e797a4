package picket.model.theatre;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import picket.model.theatre.syntax.YamlNode;

/**
 * Whose name is whose: no two actors may answer to one spelling in the same mouth at the same time.
 *
 * <p>It is no conflict if one has the spelling in everybody's mouth and another in a bloc's only:
 * the bloc's meaning goes first. Nor is it one between an actor and its successor: the day decides.
 */
final class AliasClaims {
  private record Claim(String actor, Actor.Alias alias, YamlNode node) {}

  private final SortedMap<String, List<Claim>> byText = new TreeMap<>();

  /** Enters a spelling of an actor. */
  void claim(String actor, Actor.Alias alias, YamlNode node) {
    if (!alias.text().isEmpty()) {
      byText
          .computeIfAbsent(alias.text().toLowerCase(Locale.ROOT), text -> new ArrayList<>())
          .add(new Claim(actor, alias, node));
    }
  }

  /** Tells every conflict at the later of the two places, once all actors are read. */
  void check(SortedMap<String, Actor> actors) {
    for (List<Claim> rivals : byText.values()) {
      for (int i = 1; i < rivals.size(); i++) {
        Claim late = rivals.get(i);
        rivals.subList(0, i).stream()
            .filter(early -> clash(early, late) && !pass(early, late, actors))
            .findFirst()
            .ifPresent(early -> tell(early, late));
      }
    }
  }

  private static boolean clash(Claim early, Claim late) {
    Actor.Alias a = early.alias();
    Actor.Alias b = late.alias();
    boolean sameText = !(a.exactCase() && b.exactCase()) || a.text().equals(b.text());
    return sameText && !early.actor().equals(late.actor()) && Objects.equals(a.bloc(), b.bloc());
  }

  private static boolean pass(Claim early, Claim late, SortedMap<String, Actor> actors) {
    Actor a = actors.get(early.actor());
    Actor b = actors.get(late.actor());
    return a != null && b != null && (a.succeeds(b) || b.succeeds(a));
  }

  private static void tell(Claim early, Claim late) {
    String other = early.actor() + " (line " + early.node().line() + ")";
    late.node()
        .problem(
            "\"" + late.alias().text() + "\" is also a name of " + other,
            "remove one, or mark one with the bloc in whose mouth alone it means this actor");
  }
}
