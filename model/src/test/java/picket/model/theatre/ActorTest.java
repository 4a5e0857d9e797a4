package picket.model.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picket.model.theatre.Actor.Kind;
import picket.model.theatre.Actor.Role;

class ActorTest {
  private static final Role REBELS = role(Kind.NON_STATE, null, "2001-01-01", "2010-06-30");
  private static final Role RULERS = role(Kind.STATE, "SWE", "2010-07-01", "2020-12-31");

  private static Role role(
      Kind kind, @Nullable String side, @Nullable String from, @Nullable String to) {
    return new Role(
        kind,
        side,
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to));
  }

  private static Actor actor(Role... roles) {
    return new Actor("A", "A", List.of(), null, null, true, List.of(roles), List.of());
  }

  private static Role at(Actor actor, String day) {
    return actor.roleAt(Instant.parse(day + "T12:00:00Z"));
  }

  @Test
  void hasTheRoleOfTheDayBothEndsIncluded() {
    Actor scarves = actor(REBELS, RULERS);

    assertThat(at(scarves, "2010-06-30")).isEqualTo(REBELS);
    assertThat(at(scarves, "2010-07-01")).isEqualTo(RULERS);
    assertThat(at(scarves, "2020-12-31")).isEqualTo(RULERS);
  }

  @Test
  void keepsTheNearestRoleBeforeAfterAndBetweenThem() {
    Role late = role(Kind.CIVIL, null, "2022-01-01", null);
    Actor scarves = actor(REBELS, RULERS, late);

    assertThat(at(scarves, "1999-01-01")).isEqualTo(REBELS);
    assertThat(at(scarves, "2021-01-10")).isEqualTo(RULERS);
    assertThat(at(scarves, "2021-12-20")).isEqualTo(late);
    assertThat(at(scarves, "2030-01-01")).isEqualTo(late);
  }

  @Test
  void hasOneRoleForEverWhereItHasNoDays() {
    Role always = role(Kind.STATE, "NOR", null, null);

    assertThat(at(actor(always), "1950-01-01")).isEqualTo(always);
  }

  @Test
  void succeedsWhoHeldTheSameRoleBefore() {
    Actor old = actor(role(Kind.STATE, "SWE", null, "2010-06-30"));
    Actor scarves = actor(REBELS, RULERS);

    assertThat(scarves.succeeds(old)).isTrue();
    assertThat(old.succeeds(scarves)).isFalse();
    assertThat(scarves.succeeds(actor(role(Kind.STATE, "NOR", null, "2010-06-30")))).isFalse();
  }

  @Test
  void needsARole() {
    assertThatThrownBy(() -> actor()).hasMessageContaining("needs at least one role");
  }
}
