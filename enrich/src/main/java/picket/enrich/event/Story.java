package picket.enrich.event;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.place.EventPlaces;
import picket.enrich.place.PlaceMention;
import picket.model.PlaceRef;
import picket.model.theatre.Bloc;
import picket.model.theatre.Place;
import picket.model.theatre.Side;

/**
 * One article as all finders see it.
 *
 * @param scenes its sentences, the title first
 * @param cast who is who
 * @param places of the theatre, by id
 * @param bloc of the outlet
 * @param where chooses places beyond the sentence
 * @param published when; null where nobody told
 * @param notes takes down what is passed over
 */
record Story(
    List<Scene> scenes,
    Cast cast,
    SortedMap<String, Place> places,
    Bloc bloc,
    EventPlaces where,
    @Nullable Instant published,
    EventNotes notes) {
  private static final int OPENING = 4;
  private static final double FRONTIER_KM = 15;

  /** Whether a scene belongs to what the article is mainly about. */
  static boolean isOpening(Scene scene) {
    return scene.index() <= OPENING;
  }

  /** Whether some sentence has one of these cues. */
  boolean mentions(Cue... any) {
    return scenes.stream().anyMatch(scene -> scene.hasAny(any));
  }

  /** Whether the title, or the first sentence where there is none, has one of these cues. */
  boolean leads(Cue... any) {
    Scene title = scenes.get(0);
    boolean untitled = title.words().isEmpty() && scenes.size() > 1;
    return (untitled ? scenes.get(1) : title).hasAny(any);
  }

  /** Whether the title tells of force. */
  boolean leadsForce() {
    return scenes.get(0).cues().stream()
        .anyMatch(h -> h.value().isGround() || h.value().isAirborne() || h.value() == Cue.KILL);
  }

  /** Whether there is a title and the first sentence below it has one of these cues. */
  boolean opensWith(Cue... any) {
    return !scenes.get(0).words().isEmpty() && scenes.size() > 1 && scenes.get(1).hasAny(any);
  }

  /** Whether both sides of the theatre are named anywhere. */
  boolean namesBothSides() {
    return cast.sides().stream()
        .allMatch(side -> scenes.stream().anyMatch(scene -> names(scene, side)));
  }

  /** Whether the article opens at the frontier itself. */
  boolean isAtBorder() {
    return scenes.stream()
        .filter(Story::isOpening)
        .flatMap(scene -> scene.places().stream())
        .map(place -> place.place().borderKm())
        .anyMatch(km -> km != null && km <= FRONTIER_KM);
  }

  /** Whether it is a headline without a text. */
  boolean isHeadlineAlone() {
    return scenes.stream().filter(scene -> !scene.words().isEmpty()).count() == 1;
  }

  /** The place of an act whose own sentence names none. */
  @Nullable PlaceRef fallbackPlace(Scene scene, int token) {
    PlaceMention mention = where.ofAct(scene.index(), token);
    boolean here = mention != null && mention.range().sentence() == scene.index();
    return mention == null || (here && Setting.isOfTheCause(scene, mention, token + 1))
        ? null
        : mention.place();
  }

  /** The place where something was said. */
  @Nullable PlaceRef speechPlace(Scene scene, int token, @Nullable String country) {
    PlaceMention mention = where.ofStatement(scene.index(), token, country);
    return mention == null ? null : mention.place();
  }

  /** Whether both sides of the theatre are named in the opening, or in this scene. */
  boolean isBetweenSides(Scene scene) {
    return cast.sides().stream().allMatch(side -> names(scene, side) || opens(side));
  }

  private boolean opens(Side side) {
    return scenes.stream().filter(Story::isOpening).anyMatch(scene -> names(scene, side));
  }

  private boolean names(Scene scene, Side side) {
    return scene.actors().stream().anyMatch(a -> side.id().equals(cast.side(a.actorId())))
        || scene.places().stream().anyMatch(p -> p.place().country().equals(side.country()));
  }

  /** The place of this id, or null. */
  @Nullable Place place(@Nullable PlaceRef ref) {
    return ref == null ? null : places.get(ref.id());
  }

  /** Whether an actor stands for one of the two sides. */
  boolean isSide(ActorMention actor) {
    return cast.side(actor.actorId()) != null && cast.isState(actor.actorId());
  }

  /** Whose word it is: in a state's own outlet its army speaks for all its forces. */
  String voice(String id) {
    String army =
        bloc.state() && cast.isForce(id) && cast.side(id) != null
            ? cast.army(cast.country(id))
            : null;
    return army == null ? id : army;
  }

  /** The state on the other side. */
  @Nullable String opponent(String actorId) {
    String side = cast.side(actorId);
    return cast.sides().stream()
        .filter(s -> side != null && !s.id().equals(side))
        .findFirst()
        .map(s -> cast.government(s.country()))
        .orElse(null);
  }
}
