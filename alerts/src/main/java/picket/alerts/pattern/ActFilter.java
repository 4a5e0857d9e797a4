package picket.alerts.pattern;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picket.model.ActorRef;
import picket.model.Corroboration;
import picket.model.Count;
import picket.model.Incident;
import picket.model.IncidentStatus;
import picket.model.IncidentType;
import picket.model.LedgerEntry;
import picket.model.Measure;
import picket.model.Origin;
import picket.model.PlaceRef;
import picket.model.Stance;
import picket.model.Statement;
import picket.model.TalksTerm;
import picket.model.Victim;
import picket.model.VictimSide;
import picket.model.theatre.pattern.ActSpec;
import picket.model.theatre.pattern.Party;

/** Tells whether an incident is an act of a pattern, and how well it is attested as one. */
final class ActFilter {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private final Parties parties;
  private final String a;
  private final String b;

  ActFilter(Parties parties, String a, String b) {
    this.parties = parties;
    this.a = a;
    this.b = b;
  }

  /** The incident in the part that the spec describes, or null where it plays none. */
  @Nullable Act take(ActSpec spec, Incident incident) {
    if (incident.status() == IncidentStatus.REFUTED
        || !spec.types().contains(incident.type())
        || incident.origins().stream().noneMatch(Origin::affirms)) {
      return null;
    }
    NavigableSet<String> doers = doers(incident);
    if (isContested(incident, doers) && !spec.contested()) {
      return null;
    }
    Party actor = actor(spec, incident, doers);
    if (actor == null && !spec.actors().isEmpty()) {
      return null;
    }
    return isHit(spec, incident, doers)
            && isNearBorder(spec, incident)
            && isSaid(spec, incident)
            && isTold(spec, incident)
            && isOfAKind(spec, incident)
            && isDeadly(spec, incident)
        ? new Act(incident, level(actor, incident))
        : null;
  }

  /** The sides to which an act is laid: both where it is a clash whose beginner is in dispute. */
  List<String> sides(Incident incident) {
    NavigableSet<String> doers = doers(incident);
    if (isContested(incident, doers)) {
      return List.of(a, b);
    }
    String own = parties.stateSide(incident.actor().id(), incident.when().from());
    return own != null && doers.contains(own) ? List.of(own) : List.copyOf(doers);
  }

  /** How well it is attested that a side did it; of a contested clash, that it took place. */
  Corroboration level(String side, Incident incident) {
    return isContested(incident, doers(incident))
        ? incident.corroboration()
        : parties.level(incident, side);
  }

  /** Whose work it is: a state's side, fighters of no state, or whoever else is named. */
  String hand(Incident incident) {
    Instant at = incident.when().from();
    String own = parties.stateSide(incident.actor().id(), at);
    if (own != null) {
      return own;
    }
    return parties.isNonState(incident.actor(), at) ? "non-state" : incident.actor().id();
  }

  /** Whether somebody speaks for the one who did it. */
  boolean isOwnWord(Incident incident, String speaker) {
    String doer = parties.stateSide(incident.actor().id(), incident.when().from());
    return speaker.equals(incident.actor().id())
        || (doer != null && doer.equals(parties.stateSide(speaker, incident.when().from())));
  }

  /** Whether talks are between the two: both sit at the table. */
  boolean bindsBoth(Incident talks) {
    TalksTerm term = talks.details().talks();
    Stream<String> table =
        Stream.concat(
            term == null ? Stream.of() : term.parties().stream(),
            Stream.concat(Stream.of(talks.actor()), Stream.ofNullable(talks.target()))
                .map(ActorRef::id));
    List<String> sides =
        table.flatMap(id -> Stream.ofNullable(parties.stateSide(id, talks.when().from()))).toList();
    return sides.containsAll(List.of(a, b));
  }

  /** The places of an incident that lie on the ground of the two. */
  List<PlaceRef> ground(Incident incident) {
    List<String> countries = Stream.of(a, b).map(side -> parties.side(side).country()).toList();
    return Stream.concat(Stream.ofNullable(incident.place()), incident.places().stream())
        .filter(place -> countries.contains(place.country()))
        .toList();
  }

  /** The places of an incident on the ground of one side. */
  Stream<PlaceRef> ground(Incident incident, String side) {
    String country = parties.side(side).country();
    return ground(incident).stream().filter(place -> country.equals(place.country()));
  }

  boolean isInCapital(PlaceRef place) {
    return parties.isInCapital(place);
  }

  /** The deepest strike that the theatre knows of from before. */
  double depthRecordKm() {
    return parties.depthRecordKm();
  }

  /** The side that a speaker stands for at the time of an incident, or null. */
  @Nullable String side(String speaker, Incident incident) {
    return parties.stateSide(speaker, incident.when().from());
  }

  /** The first spec that takes it, or null. */
  @Nullable Act takeAny(List<ActSpec> specs, Incident incident) {
    return specs.stream()
        .map(spec -> take(spec, incident))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private NavigableSet<String> doers(Incident incident) {
    NavigableSet<String> doers = parties.doers(incident);
    doers.retainAll(List.of(a, b));
    return doers;
  }

  /** A clash of which both sides are said to be the beginner, or none is while both fought. */
  private boolean isContested(Incident incident, NavigableSet<String> doers) {
    return incident.type() == IncidentType.ARMED_CLASH
        && (doers.size() > 1 || (!incident.actor().isKnown() && !doers.isEmpty()));
  }

  private @Nullable Party actor(ActSpec spec, Incident incident, NavigableSet<String> doers) {
    return spec.actors().stream()
        .filter(party -> acts(party, incident, doers))
        .findFirst()
        .orElse(null);
  }

  private boolean acts(Party party, Incident incident, NavigableSet<String> doers) {
    String own = parties.stateSide(incident.actor().id(), incident.when().from());
    return switch (party) {
      case A -> a.equals(own) || (own == null && isOnly(a, incident, doers));
      case B -> b.equals(own) || (own == null && isOnly(b, incident, doers));
      case EITHER -> !doers.isEmpty();
      case NON_STATE -> parties.isNonState(incident.actor(), incident.when().from());
      case UNNAMED -> !incident.actor().isKnown() && doers.isEmpty();
    };
  }

  private static boolean isOnly(String side, Incident incident, NavigableSet<String> doers) {
    return !incident.actor().isKnown() && doers.size() == 1 && doers.contains(side);
  }

  private boolean isHit(ActSpec spec, Incident incident, NavigableSet<String> doers) {
    return hits(spec.on(), incident, doers) && isOnGround(spec.soil(), incident);
  }

  private boolean hits(@Nullable Party on, Incident incident, NavigableSet<String> doers) {
    if (on == null) {
      return true;
    }
    return switch (on) {
      case A -> parties.isHit(incident, a) || doers.size() > 1;
      case B -> parties.isHit(incident, b) || doers.size() > 1;
      case EITHER ->
          doers.size() > 1
              || (doers.contains(a) && parties.isHit(incident, b))
              || (doers.contains(b) && parties.isHit(incident, a));
      case NON_STATE ->
          incident.target() != null
              && parties.isNonState(incident.target(), incident.when().from());
      case UNNAMED -> incident.target() == null;
    };
  }

  private boolean isOnGround(@Nullable Party soil, Incident incident) {
    if (soil == null) {
      return true;
    }
    return switch (soil) {
      case A -> parties.isOnSoil(incident, a);
      case B -> parties.isOnSoil(incident, b);
      default -> parties.isOnSoil(incident, a) || parties.isOnSoil(incident, b);
    };
  }

  private boolean isNearBorder(ActSpec spec, Incident incident) {
    Double within = spec.borderWithinKm();
    return within == null
        || ground(incident).stream()
            .map(PlaceRef::borderKm)
            .anyMatch(km -> km != null && km <= within);
  }

  private static boolean isSaid(ActSpec spec, Incident incident) {
    Statement statement = incident.details().statement();
    return spec.ranks().isEmpty() || (statement != null && spec.ranks().contains(statement.rank()));
  }

  /** Whether the evidence holds one of the words, whole and in any case. */
  private static boolean isTold(ActSpec spec, Incident incident) {
    return spec.words().isEmpty()
        || incident.quotes().stream().anyMatch(quote -> holdsAny(quote.text(), spec.words()));
  }

  private static boolean holdsAny(String text, List<String> words) {
    String plain = " " + NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
    return words.stream().anyMatch(word -> plain.contains(" " + word + " "));
  }

  private boolean isOfAKind(ActSpec spec, Incident incident) {
    return spec.victims().isEmpty()
        || spec.victims().stream().anyMatch(kind -> isOfKind(kind, incident));
  }

  private boolean isOfKind(ActSpec.VictimKind kind, Incident incident) {
    List<Victim> victims = incident.details().victims();
    return switch (kind) {
      case LEADER -> victims.stream().anyMatch(Victim::isLeader);
      case FOREIGNER -> victims.stream().anyMatch(victim -> isForeign(victim.nationality()));
      case DIPLOMAT -> incident.target() != null && incident.target().id().equals("DIPLOMATS");
    };
  }

  private boolean isForeign(@Nullable String nationality) {
    return nationality != null
        && Stream.of(a, b).map(parties::side).noneMatch(s -> s.country().equals(nationality));
  }

  private boolean isDeadly(ActSpec spec, Incident incident) {
    int least = spec.leastSecurityKilled();
    return least == 0 || isAtLeast(killed(incident), least) || isClaimed(incident, least);
  }

  /** The dead of the security forces; all dead where nobody else is counted among them. */
  private static @Nullable Count killed(Incident incident) {
    Count own = incident.count(VictimSide.SECURITY, Measure.KILLED);
    boolean mixed =
        incident.count(VictimSide.CIVILIAN, Measure.KILLED) != null
            || incident.count(VictimSide.MILITANT, Measure.KILLED) != null;
    return own != null || mixed ? own : incident.count(VictimSide.TOTAL, Measure.KILLED);
  }

  /** Whether somebody counts so many; attackers who boast of their own deed do not. */
  private boolean isClaimed(Incident incident, int least) {
    return incident.ledger().stream()
        .filter(row -> row.side() == VictimSide.SECURITY && row.measure() == Measure.KILLED)
        .filter(row -> row.stance() == Stance.CLAIMS || row.stance() == Stance.ADMITS)
        .filter(row -> !isAttacker(row, incident))
        .anyMatch(row -> isAtLeast(row.count(), least));
  }

  private boolean isAttacker(LedgerEntry row, Incident incident) {
    return row.claimant().equals(incident.actor().id())
        || parties.isNonState(
            new picket.model.ActorRef(row.claimant(), null, null, 1), incident.when().from());
  }

  private static boolean isAtLeast(@Nullable Count count, int least) {
    Integer number = count == null ? null : count.least();
    return number != null && number >= least;
  }

  /** Where a side must have done it, only the stories that name that side count. */
  private Corroboration level(@Nullable Party actor, Incident incident) {
    if (actor == Party.A) {
      return parties.level(incident, a);
    }
    return actor == Party.B ? parties.level(incident, b) : incident.corroboration();
  }
}
