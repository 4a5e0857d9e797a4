package picket.alerts.pattern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.CeasefireTerm;
import picket.model.Corroboration;
import picket.model.Incident;
import picket.model.IncidentType;
import picket.model.TimePrecision;
import picket.model.theatre.pattern.CeasefireSpec;
import picket.model.theatre.pattern.Outcome;

/** Acts against a ceasefire that is in force, its end by the clock, and its extension. */
final class CeasefireMatcher implements Matcher {
  private final CeasefireSpec spec;

  CeasefireMatcher(CeasefireSpec spec) {
    this.spec = spec;
  }

  /**
   * A ceasefire as far as its term is known.
   *
   * @param act what brought it
   * @param from start
   * @param until end; null where it is open
   */
  private record Truce(Act act, Instant from, @Nullable Instant until) {

    /** Whether an act fell into it; one known only to the day must have been heard of after it. */
    boolean covers(Incident incident) {
      boolean begun =
          !incident.when().from().isBefore(from)
              || (!incident.when().to().isBefore(from)
                  && !incident.firstReportedAt().isBefore(from));
      return begun && (until == null || !incident.when().from().isAfter(until));
    }

    /** Whether it goes on after an instant. */
    boolean outlasts(Instant at) {
      return !from.isAfter(at) && (until == null || until.isAfter(at));
    }
  }

  @Override
  public List<Match> find(Scene scene) {
    List<Truce> truces = truces(scene);
    List<Match> matches = new ArrayList<>();
    List<Act> violations = scene.acts(spec.violation());
    violations.forEach(
        act -> add(matches, "violation", act, oneWith(act, violations), truces, scene));
    scene
        .acts(spec.collapse())
        .forEach(act -> add(matches, "collapse", act, List.of(act), truces, scene));
    scene.acts(spec.ceasefire()).stream()
        .filter(act -> isExtension(act.incident()))
        .forEach(act -> matches.add(extension(act, scene)));
    return matches;
  }

  @Override
  public List<Match> timers(Scene scene) {
    List<Truce> truces = truces(scene);
    List<Match> timers = new ArrayList<>();
    for (Truce truce : truces) {
      Instant until = truce.until();
      if (until != null && truces.stream().noneMatch(other -> other.outlasts(until))) {
        timers.add(expiry(truce, until, scene));
      }
    }
    return timers;
  }

  private void add(
      List<Match> matches, String role, Act act, List<Act> one, List<Truce> truces, Scene scene) {
    Truce truce = setting(act, truces);
    if (truce == null) {
      return;
    }
    Outcome outcome = role.equals("violation") ? spec.violated() : spec.collapsed();
    List<Match.Part> parts =
        List.of(new Match.Part(1, role, act), new Match.Part(2, "ceasefire", truce.act()));
    List<String> kin = one.stream().map(each -> role + ":" + each.incident().id()).toList();
    matches.add(
        new Match(
            Match.Move.ACT,
            scene.sides(),
            kin,
            false,
            parts,
            1,
            act.level(),
            outcome.severity(),
            outcome.wording(),
            null,
            null));
  }

  /** The acts of the same side and the same night, itself among them. */
  private List<Act> oneWith(Act act, List<Act> others) {
    return others.stream()
        .filter(other -> isSameDoer(act, other))
        .filter(other -> act.isOneWith(other, spec.oneActWithin()))
        .toList();
  }

  private static boolean isSameDoer(Act a, Act b) {
    return a.incident().actor().id().equals(b.incident().actor().id());
  }

  /**
   * The latest ceasefire that covers an act: rather one that still ran at the latest time at which
   * it can have happened, and rather a ceasefire than what merely prolongs it.
   */
  private static @Nullable Truce setting(Act act, List<Truce> truces) {
    Incident incident = act.incident();
    Instant told = incident.firstReportedAt();
    Instant latest = incident.when().to().isBefore(told) ? incident.when().to() : told;
    return truces.stream()
        .filter(truce -> truce.covers(incident))
        .max(
            Comparator.<Truce, Boolean>comparing(truce -> truce.outlasts(latest))
                .thenComparing(truce -> !isExtension(truce.act().incident()))
                .thenComparing(Truce::from))
        .orElse(null);
  }

  private List<Truce> truces(Scene scene) {
    return scene.acts(spec.ceasefire()).stream()
        .filter(act -> act.level().atLeast(spec.settingGate()))
        .filter(act -> isTruce(act.incident()))
        .map(CeasefireMatcher::truce)
        .toList();
  }

  private static Truce truce(Act act) {
    Incident incident = act.incident();
    CeasefireTerm term = incident.details().ceasefire();
    boolean vague = incident.when().precision().compareTo(TimePrecision.DAY) >= 0;
    Instant known = vague ? incident.firstReportedAt() : incident.when().from();
    Instant from = term != null && term.from() != null ? term.from() : known;
    return new Truce(act, from, term == null ? null : term.until());
  }

  /** An agreement is one only where it speaks of the guns. */
  private static boolean isTruce(Incident incident) {
    return incident.type() == IncidentType.CEASEFIRE || incident.details().ceasefire() != null;
  }

  private static boolean isExtension(Incident incident) {
    CeasefireTerm term = incident.details().ceasefire();
    return term != null && term.extending();
  }

  private Match extension(Act act, Scene scene) {
    return single(Match.Move.EASING, "extension", act, act.level(), spec.extended(), scene, null);
  }

  private Match expiry(Truce truce, Instant until, Scene scene) {
    Act act = truce.act();
    return single(Match.Move.TIMER, "expiry", act, act.level(), spec.expired(), scene, until);
  }

  private static Match single(
      Match.Move move,
      String role,
      Act act,
      Corroboration level,
      Outcome outcome,
      Scene scene,
      @Nullable Instant at) {
    String name = role + ":" + act.incident().id();
    String part = role.equals("expiry") ? "ceasefire" : role;
    return new Match(
        move,
        scene.sides(),
        List.of(name),
        false,
        List.of(new Match.Part(1, part, act)),
        1,
        level,
        outcome.severity(),
        outcome.wording(),
        at == null ? null : name,
        at);
  }
}
