package picket.alerts.pattern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picket.model.Incident;
import picket.model.Origin;
import picket.model.Situation;
import picket.model.TalksTerm;
import picket.model.theatre.pattern.ActSpec;
import picket.model.theatre.pattern.DuringSpec;

/**
 * When the two sides talk, and on which days somebody mediates between them.
 *
 * @param entries in the order of their acts
 * @param days of the theatre
 */
record TalksCalendar(List<Entry> entries, LocalDays days) {
  TalksCalendar {
    entries = List.copyOf(entries);
  }

  /**
   * A time that counts.
   *
   * @param talks what is on
   * @param from start, with the time before the opening
   * @param until end, with the time after the close; null while they are under way
   * @param known when it was first heard of
   * @param met whether the two meet, rather than somebody going between them
   */
  record Entry(Act talks, Instant from, @Nullable Instant until, Instant known, boolean met) {

    /** Whether an act can have fallen into it; what was told before did not come after. */
    boolean covers(Incident incident) {
      Instant end = incident.when().to();
      Instant told = incident.firstReportedAt();
      return (told.isBefore(end) ? told : end).isAfter(from)
          && (until == null || !incident.when().from().isAfter(until));
    }
  }

  static TalksCalendar of(DuringSpec spec, Scene scene) {
    List<Entry> entries = new ArrayList<>();
    for (Act act : between(spec, spec.talks().what(), scene)) {
      entries.add(meeting(act, spec.talks(), scene));
    }
    ActSpec mediation = spec.mediation();
    if (mediation != null) {
      for (Act act : between(spec, mediation, scene)) {
        announced(act).forEach(at -> entries.add(day(act, at, scene.days())));
      }
    }
    return new TalksCalendar(entries, scene.days());
  }

  /** The latest talks that an act falls into and that were known on its day; rather a meeting. */
  @Nullable Act on(Incident incident) {
    Instant night = days.end(incident.when().to());
    return entries.stream()
        .filter(entry -> !entry.known().isAfter(night) && entry.covers(incident))
        .max(Comparator.comparing(Entry::met).thenComparing(Entry::from))
        .map(Entry::talks)
        .orElse(null);
  }

  private static List<Act> between(DuringSpec spec, ActSpec what, Scene scene) {
    return scene.acts(what).stream()
        .filter(act -> act.level().atLeast(spec.settingGate()))
        .filter(act -> scene.filter().bindsBoth(act.incident()))
        .toList();
  }

  private static Entry meeting(Act act, DuringSpec.Talks talks, Scene scene) {
    Incident incident = act.incident();
    TalksTerm term = incident.details().talks();
    Instant opening = term == null || term.from() == null ? incident.when().from() : term.from();
    Situation state = scene.situation(incident.id());
    Instant close = state == null ? lastHeard(incident) : close(state);
    return new Entry(
        act,
        opening.minus(talks.before()),
        close == null ? null : close.plus(talks.after()),
        incident.firstReportedAt(),
        true);
  }

  /** Null while they are called or under way. */
  private static @Nullable Instant close(Situation talks) {
    return switch (talks.state()) {
      case ENDED, SUSPENDED -> talks.from();
      default -> null;
    };
  }

  /** Where nothing is known of their state they were on as long as they were in the news. */
  private static Instant lastHeard(Incident incident) {
    TalksTerm term = incident.details().talks();
    if (term != null && term.to() != null) {
      return term.to();
    }
    Instant end = incident.when().to();
    return end.isAfter(incident.updatedAt()) ? end : incident.updatedAt();
  }

  private static Stream<Instant> announced(Act mediation) {
    return mediation.incident().origins().stream().filter(Origin::affirms).map(Origin::firstAt);
  }

  /** The rest of the day: what came before the word of a mediation was not done in its face. */
  private static Entry day(Act act, Instant at, LocalDays days) {
    return new Entry(act, at, days.end(at), at, false);
  }
}
