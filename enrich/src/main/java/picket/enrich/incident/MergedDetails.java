package picket.enrich.incident;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picket.model.CeasefireTerm;
import picket.model.CrossingChange;
import picket.model.Details;
import picket.model.Statement;
import picket.model.TalksTerm;
import picket.model.Victim;

/** What the reports of a case say of the things that only some types have. Pure. */
final class MergedDetails {
  private static final int MAX_VICTIMS = 20;

  private MergedDetails() {}

  static Details of(List<FiledReport> reports) {
    Map<String, Victim> victims = new LinkedHashMap<>();
    Details merged = Details.NONE;
    for (FiledReport report : reports) {
      Details told = report.report().details();
      told.victims().forEach(v -> victims.merge(key(v), v, MergedDetails::fuller));
      merged = merge(merged, told);
    }
    return new Details(
        victims.values().stream().limit(MAX_VICTIMS).toList(),
        merged.statement(),
        merged.crossing(),
        merged.ceasefire(),
        merged.talks());
  }

  private static Details merge(Details a, Details b) {
    return new Details(
        List.of(),
        statement(a.statement(), b.statement()),
        crossing(a.crossing(), b.crossing()),
        ceasefire(a.ceasefire(), b.ceasefire()),
        talks(a.talks(), b.talks()));
  }

  private static String key(Victim victim) {
    return victim.person() == null ? "kind/" + victim.nationality() : victim.person();
  }

  private static Victim fuller(Victim a, Victim b) {
    return new Victim(
        a.person(), a.isLeader() || b.isLeader(), later(b.nationality(), a.nationality()));
  }

  /** The highest rank that any report knows; bound to a condition if one says so. */
  private static @Nullable Statement statement(@Nullable Statement a, @Nullable Statement b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    Statement higher = b.rank().compareTo(a.rank()) < 0 ? b : a;
    String speaker = later(a.speaker(), higher.speaker());
    return new Statement(speaker, higher.rank(), a.conditional() || b.conditional());
  }

  private static @Nullable CrossingChange crossing(
      @Nullable CrossingChange a, @Nullable CrossingChange b) {
    return b == null ? a : b;
  }

  private static @Nullable CeasefireTerm ceasefire(
      @Nullable CeasefireTerm a, @Nullable CeasefireTerm b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return new CeasefireTerm(
        later(a.from(), b.from()), later(a.until(), b.until()), a.extending() || b.extending());
  }

  private static @Nullable TalksTerm talks(@Nullable TalksTerm a, @Nullable TalksTerm b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    TreeSet<String> parties = new TreeSet<>(a.parties());
    parties.addAll(b.parties());
    return new TalksTerm(List.copyOf(parties), earliest(a.from(), b.from()), later(a.to(), b.to()));
  }

  private static @Nullable Instant earliest(@Nullable Instant a, @Nullable Instant b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? a : b;
  }

  private static <T> @Nullable T later(@Nullable T earlier, @Nullable T later) {
    return later == null ? earlier : later;
  }
}
