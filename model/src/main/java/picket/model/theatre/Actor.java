package picket.model.theatre;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picket.model.Rank;

/**
 * Somebody who acts, or is acted upon.
 *
 * @param id canonical id, such as {@code TTP}
 * @param name as a desk reads it
 * @param aliases every spelling that articles use
 * @param country ISO 3166-1 alpha-2 of its home; null where it has none
 * @param parent id of the actor that it is part of; null where it is part of none
 * @param armed whether it bears arms
 * @param roles what it is, in each period of its life, oldest first; at least one
 * @param people office-holders and leaders who speak or stand for it
 */
public record Actor(
    String id,
    String name,
    List<Alias> aliases,
    @Nullable String country,
    @Nullable String parent,
    boolean armed,
    List<Role> roles,
    List<Person> people) {

  public Actor {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    people = List.copyOf(people);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("Actor " + id + " needs at least one role");
    }
  }

  /** What kind of actor it is. */
  public enum Kind {
    STATE,
    NON_STATE,
    INTERNATIONAL,
    CIVIL
  }

  /**
   * What it is at an instant (days are UTC): the role in force, else the nearest, the earlier of
   * two.
   */
  public Role roleAt(Instant at) {
    LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
    return roles.stream()
        .min(Comparator.comparingLong(role -> role.daysFrom(day)))
        .orElseThrow(IllegalStateException::new);
  }

  /**
   * Whether it took over a role of another for good, as a new government does: names that both
   * answer to pass from one to the other on that day.
   */
  public boolean succeeds(Actor other) {
    return other.roles.stream()
        .anyMatch(old -> roles.stream().anyMatch(role -> role.takesOver(old)));
  }

  /**
   * A spelling.
   *
   * @param text as articles write it; compared without case unless {@code exactCase}
   * @param bloc id of the bloc in whose mouth alone it means this actor ("Fitna al-Khawarij"); null
   *     for everybody's word
   * @param exactCase whether capitals matter, as in "IS" or "US"
   */
  public record Alias(String text, @Nullable String bloc, boolean exactCase) {}

  /**
   * What the actor is in a period.
   *
   * @param kind what kind of actor
   * @param side id of the side that it belongs to; null for none
   * @param from first day; null for always
   * @param to last day; null for still
   */
  public record Role(
      Kind kind, @Nullable String side, @Nullable LocalDate from, @Nullable LocalDate to) {
    private boolean takesOver(Role old) {
      return kind == old.kind
          && Objects.equals(side, old.side)
          && from != null
          && old.to != null
          && from.isAfter(old.to);
    }

    private long daysFrom(LocalDate day) {
      if (from != null && day.isBefore(from)) {
        return ChronoUnit.DAYS.between(day, from);
      }
      return to != null && day.isAfter(to) ? ChronoUnit.DAYS.between(to, day) : 0;
    }
  }

  /**
   * Somebody who speaks or stands for the actor.
   *
   * @param names every spelling; the first is the one that a desk reads
   * @param office such as "defence minister"
   * @param rank how high the word counts; null for one who holds no office
   * @param leader whether the killing of this person would be the killing of a leader
   * @param from first day in office; null for always
   * @param to last day in office; null for still
   */
  public record Person(
      List<String> names,
      String office,
      @Nullable Rank rank,
      boolean leader,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    public Person {
      names = List.copyOf(names);
    }
  }
}
