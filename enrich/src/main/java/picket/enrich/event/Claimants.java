package picket.enrich.event;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.claim.Manner;
import picket.enrich.claim.Speech;
import picket.model.IncidentType;

/**
 * Who stands behind a word: a spokesman or a security official of a country for its army, a
 * movement's man for the movement, unnamed officials for nobody.
 */
final class Claimants {
  private static final List<IncidentType> BETWEEN_ARMIES =
      List.of(
          IncidentType.ARMED_CLASH,
          IncidentType.AIR_STRIKE,
          IncidentType.DRONE_STRIKE,
          IncidentType.SHELLING,
          IncidentType.SEIZURE);

  private static final List<String> UNNAMED = List.of("sources", "source", "officials", "official");

  /** Rule by which a word for a body of state was given to the country where things happen. */
  private final Story story;

  private final Cast cast;

  Claimants(Story story) {
    this.story = story;
    this.cast = story.cast();
  }

  /** Whose word a speech is, about an act by force; null where it is that of no party. */
  @Nullable String of(Scene scene, Speech speech, Draft act) {
    String id = speech.speaker().actorId();
    if (speech.manner() == Manner.CLAIMS && !cast.isNamedMovement(id)) {
      return movement(scene);
    }
    if (isSource(speech.speaker()) || isBystander(id, act)) {
      return null;
    }
    boolean force = cast.isForce(id) && isBetweenStates(act);
    boolean country = !cast.isForce(id) && speech.speaker().rank() == null;
    boolean arms =
        (isBetweenStates(act) && speech.manner() != Manner.NO_COMMENT)
            || !scene.casualties().isEmpty()
            || Wording.isUnharmed(scene, speech);
    String army =
        cast.side(id) != null && (force || (country && arms)) ? cast.army(cast.country(id)) : null;
    return army != null ? army : story.voice(id);
  }

  /** The movement named with the claim, where another speaks for it. */
  private @Nullable String movement(Scene scene) {
    int ahead = scene.index() <= 1 ? 1 : 0;
    return story.scenes().stream()
        .filter(s -> s.index() >= scene.index() && s.index() <= scene.index() + ahead)
        .flatMap(s -> s.actors().stream())
        .map(ActorMention::actorId)
        .filter(cast::isNamedMovement)
        .findFirst()
        .orElse(null);
  }

  /** "Officials said", "police said": those whom a reporter asks are sources, and no party. */
  private boolean isSource(ActorMention speaker) {
    String id = speaker.actorId();
    String surface = speaker.surface().toLowerCase(Locale.ROOT);
    boolean unnamed = speaker.rank() == null || UNNAMED.stream().anyMatch(surface::endsWith);
    boolean body = unnamed && speaker.isOfTheGround() && !story.bloc().state();
    boolean media = surface.startsWith("state ");
    return body && !media && !id.equals(cast.army(cast.country(id)));
  }

  /** A state in which the parties merely meet. */
  private boolean isBystander(String id, Draft act) {
    String country = cast.country(id);
    boolean party =
        cast.side(id) != null
            || id.equals(act.actor.id())
            || (act.target != null && id.equals(act.target.id()));
    boolean ground = act.place != null && act.place.country().equals(country);
    return cast.isState(id) && !party && !ground;
  }

  /** Whether armies of both sides are in it, so that each has its own account. */
  boolean isBetweenStates(Draft act) {
    boolean actor = cast.isState(act.actor.id()) && cast.side(act.actor.id()) != null;
    return BETWEEN_ARMIES.contains(act.type)
        && (actor || !cast.isMilitant(act.actor.id()))
        && story.namesBothSides();
  }
}
