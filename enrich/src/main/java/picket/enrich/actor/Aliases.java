package picket.enrich.actor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picket.enrich.name.NameMatch;
import picket.enrich.name.NameTrie;
import picket.enrich.text.Sentence;
import picket.model.theatre.Actor;
import picket.model.theatre.Theatre;

/** The theatre's actors and their people by every name. Immutable, thread-safe. */
final class Aliases {
  private final NameTrie<Known> trie;

  /**
   * Whom a name may mean.
   *
   * @param bloc in whose mouth alone; null for everybody's
   * @param person the person of the name; null where it is the actor's own
   */
  record Known(Actor actor, @Nullable String bloc, Actor.@Nullable Person person) {}

  Aliases(Theatre theatre) {
    NameTrie.Builder<Known> names = new NameTrie.Builder<>();
    for (Actor actor : theatre.actors()) {
      boolean exact = actor.name().toUpperCase(Locale.ROOT).equals(actor.name());
      names.add(actor.name(), exact, new Known(actor, null, null));
      for (Actor.Alias alias : actor.aliases()) {
        names.add(alias.text(), alias.exactCase(), new Known(actor, alias.bloc(), null));
      }
      for (Actor.Person person : actor.people()) {
        person.names().forEach(name -> names.add(name, false, new Known(actor, null, person)));
      }
    }
    trie = names.build();
  }

  /** The names of a sentence that mean somebody at that time in that bloc's mouth. */
  List<NameMatch<Known>> find(Sentence sentence, @Nullable String bloc, Instant at) {
    return trie.find(sentence).stream()
        .map(match -> narrowed(match, bloc, at))
        .filter(match -> !match.values().isEmpty())
        .toList();
  }

  private static NameMatch<Known> narrowed(
      NameMatch<Known> match, @Nullable String bloc, Instant at) {
    List<Known> spoken =
        match.values().stream()
            .filter(known -> known.bloc() == null || known.bloc().equals(bloc))
            .toList();
    List<Known> inTime = spoken.stream().filter(known -> isInTime(known, at)).toList();
    List<Known> special = inTime.stream().filter(known -> known.bloc() != null).toList();
    List<Known> kept = special.isEmpty() ? inTime : special;
    List<Known> states = kept.stream().filter(known -> isState(known.actor(), at)).toList();
    List<Known> chosen = states.isEmpty() || kept.size() == 1 ? kept : states;
    return new NameMatch<>(match.from(), match.to(), chosen.isEmpty() ? spoken : chosen);
  }

  /** "Afghan troops" are the state's of the day, even where a movement goes by that name later. */
  private static boolean isState(Actor actor, Instant at) {
    return actor.roleAt(at).kind() == Actor.Kind.STATE;
  }

  /** Whether a person holds office, and whether an actor has a role that covers the time. */
  private static boolean isInTime(Known known, Instant at) {
    LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
    Actor.Person person = known.person();
    if (person != null) {
      return covers(person.from(), person.to(), day);
    }
    return known.actor().roles().stream().anyMatch(role -> covers(role.from(), role.to(), day));
  }

  private static boolean covers(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
