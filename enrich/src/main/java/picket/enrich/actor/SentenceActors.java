package picket.enrich.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picket.enrich.name.Countries;
import picket.enrich.name.NameMatch;
import picket.enrich.name.Surface;
import picket.enrich.place.PlaceMention;
import picket.enrich.text.Range;
import picket.enrich.text.Sentence;
import picket.model.ActorRef;
import picket.model.theatre.Actor;

/** Turns the clues of one sentence into actors. */
final class SentenceActors {
  private static final int MODIFIERS = 4;
  private static final List<String> MODIFIER_WORDS =
      List.of(
          "security",
          "border",
          "military",
          "senior",
          "local",
          "former",
          "top",
          "elite",
          "special",
          "provincial",
          "federal",
          "armed",
          "de",
          "facto",
          "national",
          "interim",
          "acting",
          "foreign",
          "regional",
          "paramilitary",
          "'s",
          "\u2019s",
          "'",
          "\u2019",
          "chief",
          "deputy",
          "frontier",
          "two",
          "three",
          "four",
          "five",
          "suspected",
          "other",
          "counter",
          "terrorism",
          "counter-terrorism",
          "ground",
          "fighter",
          "civil",
          "public",
          "and",
          "intelligence",
          "Army",
          "Air",
          "Force",
          "Navy",
          "unidentified",
          "rebel",
          "new",
          "first",
          "own");

  private final Clues clues;
  private final States states;

  SentenceActors(Clues clues, States states) {
    this.clues = clues;
    this.states = states;
  }

  /** The actors and people that the theatre knows by name. */
  List<ActorMention> named() {
    List<ActorMention> mentions = new ArrayList<>();
    for (NameMatch<Aliases.Known> match : clues.names()) {
      Aliases.Known known = match.values().get(0);
      Actor.Person person = known.person();
      mentions.add(
          new ActorMention(
              range(match.from(), match.to()),
              surface(match.from(), match.to()),
              known.actor().id(),
              person == null ? null : person.names().get(0),
              person == null ? null : person.rank(),
              person != null && person.leader(),
              match.values().size() == 1 ? 0.95 : 0.7,
              person == null ? "actor-alias" : "actor-person"));
    }
    return mentions;
  }

  /** A capital or country that stands for its government, or for its arms where it strikes. */
  ActorMention government(PlaceMention place) {
    boolean strikes = STRIKES.contains(lower(place.range().to()));
    Force force = strikes ? Force.ARMY : Force.GOVERNMENT;
    String id = states.actor(place.place().country(), force, clues.at());
    return new ActorMention(
        place.range(),
        place.surface(),
        id != null ? id : "OTHER:" + place.surface(),
        null,
        null,
        false,
        id != null ? 0.8 : 0.4,
        "actor-government-seat");
  }

  private static final List<String> STRIKES =
      List.of(
          "struck",
          "strikes",
          "bombed",
          "bombs",
          "shelled",
          "shells",
          "fired",
          "hit",
          "attacked",
          "attacks",
          "launched",
          "launches",
          "carried",
          "conducted",
          "conducts",
          "killed",
          "kills",
          "pounded",
          "raided",
          "targeted",
          "targets");

  /**
   * What a common noun means here, with the country or group that stands before or after it; null
   * where it means nobody.
   */
  @Nullable ActorMention described(NameMatch<Term> match) {
    Term term = match.values().get(0);
    Owner owner = owner(match.from(), match.to());
    return switch (term.kind()) {
      case FORCE, OFFICE -> stateBody(match, term, owner);
      case ACT -> owner.isNamed() ? stateBody(match, term, owner) : null;
      case FIGHTERS ->
          owner.group() != null && owner.group().armed()
              ? mention(match, owner, owner.group().id(), term, 0.9, "actor-group-fighters")
              : mention(match, Owner.NONE, category(term), term, 0.7, "actor-category");
      case MEMBER -> member(match, term, owner);
      case OTHERS -> mention(match, Owner.NONE, category(term), term, 0.7, "actor-category");
    };
  }

  /** "Peruvian and Chilean troops" are of two countries: the body of the first; else null. */
  @Nullable ActorMention partner(NameMatch<Term> match) {
    Term term = match.values().get(0);
    Owner owner = term.kind() == Term.Kind.FORCE ? owner(match.from(), match.to()) : Owner.NONE;
    if (owner.country() == null || owner.from() < 1 || !JOINING.contains(lower(owner.from() - 1))) {
      return null;
    }
    NameMatch<Countries.Word> first = clues.countryEndingAt(owner.from() - 1);
    if (first == null || first.values().get(0).code().equals(owner.country())) {
      return null;
    }
    Force force = isBareForces(match) || term.force() == null ? Force.ARMY : term.force();
    String id = states.actor(first.values().get(0).code(), force, clues.at());
    if (id == null) {
      return null;
    }
    return new ActorMention(
        range(first.from(), first.to()),
        surface(first.from(), first.to()) + " " + surface(match.from(), match.to()),
        id,
        null,
        null,
        false,
        0.85,
        "actor-state-body");
  }

  /**
   * Whoever belongs to an armed group is of the group; whoever belongs to a party is a politician.
   */
  private @Nullable ActorMention member(NameMatch<Term> match, Term term, Owner owner) {
    Actor group = owner.group();
    if (group == null || group.roleAt(clues.at()).kind() == Actor.Kind.STATE) {
      return category(term).equals(Term.NOBODY)
          ? null
          : mention(match, Owner.NONE, category(term), term, 0.7, "actor-category");
    }
    boolean party = group.roleAt(clues.at()).kind() == Actor.Kind.CIVIL && !group.armed();
    String id = party ? POLITICIANS : group.id();
    return mention(match, owner, id, term, 0.85, "actor-group-member");
  }

  private static final List<String> JOINING = List.of(",", "and", "-", "–");
  private static final String POLITICIANS = "POLITICIANS";
  private static final List<String> HEADS =
      List.of("leader", "leaders", "chief", "head", "founder", "emir", "ringleader", "kingpin");

  private ActorMention stateBody(NameMatch<Term> match, Term term, Owner owner) {
    Force force = term.force() == null ? Force.GOVERNMENT : term.force();
    if (owner.group() != null) {
      return mention(match, owner, owner.group().id(), term, 0.9, "actor-group-body");
    }
    String country = owner.country() != null ? owner.country() : clues.groundOf(match.to());
    Force meant = owner.country() != null && isBareForces(match) ? Force.ARMY : force;
    String id = country == null ? null : states.actor(country, meant, clues.at());
    double confidence = owner.country() != null ? 0.9 : 0.6;
    String rule = owner.country() != null ? "actor-state-body" : ActorMention.OF_THE_GROUND;
    if (id == null) {
      return mention(match, owner, other(owner), term, 0.3, rule);
    }
    return mention(match, owner, id, term, confidence, rule);
  }

  /** "Pakistani forces" are the army; "security forces" are not told apart. */
  private boolean isBareForces(NameMatch<Term> match) {
    return lower(match.from()).equals("forces") || lower(match.to() - 1).equals("posts");
  }

  private String other(Owner owner) {
    return owner.country() == null ? ActorRef.UNKNOWN : "OTHER:" + owner.country();
  }

  private static String category(Term term) {
    return term.category() == null ? ActorRef.UNKNOWN : term.category();
  }

  private ActorMention mention(
      NameMatch<Term> match, Owner owner, String id, Term term, double confidence, String rule) {
    int from = owner.from() >= 0 ? Math.min(owner.from(), match.from()) : match.from();
    int to = Math.max(owner.to(), match.to());
    String surface = surface(from, to);
    boolean office = term.kind() == Term.Kind.OFFICE;
    return new ActorMention(
        range(from, to),
        surface,
        id,
        office ? surface(match.from(), match.to()) : null,
        term.rank(),
        term.kind() == Term.Kind.MEMBER && owner.isNamed() && HEADS.contains(lower(match.to() - 1)),
        confidence,
        rule);
  }

  /** The country or group that a noun belongs to. */
  private record Owner(@Nullable String country, @Nullable Actor group, int from, int to) {
    static final Owner NONE = new Owner(null, null, -1, -1);

    boolean isNamed() {
      return country != null || group != null;
    }
  }

  private Owner owner(int from, int to) {
    for (int at = from; at >= Math.max(0, from - MODIFIERS); at--) {
      Owner left = leftOf(at);
      if (left != null) {
        return left;
      }
      if (at == 0 || !MODIFIER_WORDS.contains(clues.word(at - 1))) {
        break;
      }
    }
    return rightOf(to);
  }

  private @Nullable Owner leftOf(int at) {
    if (lower(at - 1).equals("its") || lower(at - 1).equals("their")) {
      return subjectBefore(at - 1);
    }
    NameMatch<Aliases.Known> group = clues.groupEndingAt(at);
    if (group != null) {
      return new Owner(null, group.values().get(0).actor(), group.from(), -1);
    }
    NameMatch<Countries.Word> country = clues.countryEndingAt(at);
    return country == null
        ? null
        : new Owner(country.values().get(0).code(), null, country.from(), -1);
  }

  /** Whose "its forces" are: the first country or group that the sentence names. */
  private @Nullable Owner subjectBefore(int at) {
    NameMatch<Aliases.Known> group =
        clues.names().stream()
            .filter(match -> match.to() <= at && match.values().get(0).person() == null)
            .findFirst()
            .orElse(null);
    NameMatch<Countries.Word> country =
        clues.countries().stream().filter(match -> match.to() <= at).findFirst().orElse(null);
    if (group != null && (country == null || group.from() <= country.from())) {
      return new Owner(null, group.values().get(0).actor(), at, -1);
    }
    return country == null ? null : new Owner(country.values().get(0).code(), null, at, -1);
  }

  /** "the army of Pakistan", "the foreign minister of the Islamic Emirate". */
  private Owner rightOf(int to) {
    if (!clues.word(to).equals("of")) {
      return Owner.NONE;
    }
    int at = clues.word(to + 1).equals("the") ? to + 2 : to + 1;
    for (NameMatch<Aliases.Known> group : clues.names()) {
      if (group.from() == at && group.values().get(0).person() == null) {
        return new Owner(null, group.values().get(0).actor(), -1, group.to());
      }
    }
    NameMatch<Countries.Word> country = clues.countryFrom(at);
    return country == null
        ? Owner.NONE
        : new Owner(country.values().get(0).code(), null, -1, country.to());
  }

  private String lower(int at) {
    return clues.word(at).toLowerCase(Locale.ROOT);
  }

  private Range range(int from, int to) {
    Sentence sentence = clues.sentence();
    return new Range(sentence.index(), from, to);
  }

  private String surface(int from, int to) {
    return Surface.of(clues.sentence(), from, to);
  }
}
