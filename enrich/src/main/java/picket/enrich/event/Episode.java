package picket.enrich.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.text.PhraseTable.Hit;
import picket.model.Measure;
import picket.model.PlaceRef;
import picket.model.ReportStatus;
import picket.model.TimeSpan;
import picket.model.VictimSide;

/**
 * One happening by force while its sentences are being gathered. Lives within one reading of one
 * article, in one thread.
 */
final class Episode {

  /** From where the force comes, which keeps an air strike apart from the fight below it. */
  enum Kind {
    GROUND,
    AIR,
    ABDUCTION
  }

  final Kind kind;
  final List<Scene> scenes = new ArrayList<>();
  final Map<Cue, Integer> cues = new EnumMap<>(Cue.class);
  final Map<Cue, Integer> lead = new EnumMap<>(Cue.class);
  final Tally tally = new Tally();
  final Map<String, Double> agents = new TreeMap<>();
  final Map<String, Double> doers = new TreeMap<>();
  final SortedSet<String> starters = new TreeSet<>();
  final Map<String, Double> patients = new TreeMap<>();
  final Map<String, ActorMention> mentions = new TreeMap<>();

  /** Side or movement on whose word its numbers rest; null while nobody told any. */
  @Nullable String account;

  /** Whether its own number has taken the place of one that it shared with others. */
  boolean parted;

  /** Whether the grammar says of somebody in arms that they did it. */
  boolean laid;

  @Nullable PlaceRef place;
  @Nullable TimeSpan when;
  ReportStatus status = ReportStatus.NEW;
  int since;

  Episode(Kind kind) {
    this.kind = kind;
  }

  void add(Scene scene, List<Hit<Cue>> hits) {
    boolean opening =
        scenes.isEmpty() || (scenes.size() == 1 && scenes.get(0).sentence().isTitle());
    scenes.add(scene);
    for (Hit<Cue> hit : hits) {
      cues.merge(hit.value(), 1, Integer::sum);
      if (opening) {
        lead.merge(hit.value(), 1, Integer::sum);
      }
    }
  }

  /** The sentence that told of it last. */
  Scene last() {
    return scenes.get(scenes.size() - 1);
  }

  /** Takes in what another episode tells of the same happening. */
  void absorb(Episode other) {
    other.scenes.stream().filter(scene -> !scenes.contains(scene)).forEach(scenes::add);
    scenes.sort(Comparator.comparingInt(Scene::index));
    other.cues.forEach((cue, n) -> cues.merge(cue, n, Integer::sum));
    starters.addAll(other.starters);
    other.agents.forEach((id, weight) -> agents.merge(id, weight, Double::sum));
    laid |= other.laid;
    other.doers.forEach((id, weight) -> doers.merge(id, weight, Double::sum));
    other.patients.forEach((id, weight) -> patients.merge(id, weight, Double::sum));
    other.mentions.forEach(mentions::putIfAbsent);
    tally.absorb(other.tally);
    place = Setting.finer(place, other.place);
    when = when == null ? other.when : when;
  }

  boolean has(Cue cue) {
    return cues.containsKey(cue);
  }

  boolean leads(Cue cue) {
    return lead.containsKey(cue);
  }

  boolean leadsAny(Cue... any) {
    return List.of(any).stream().anyMatch(lead::containsKey);
  }

  /** Whether militants are among those who were hit. */
  boolean militantsFell() {
    return tally.get(Measure.KILLED, VictimSide.MILITANT) != null
        || tally.get(Measure.KILLED, VictimSide.TOTAL) != null
        || tally.get(Measure.INJURED, VictimSide.MILITANT) != null;
  }

  /** Whether both militants and their hunters died. */
  boolean bothFell() {
    return tally.get(Measure.KILLED, VictimSide.MILITANT) != null
        && tally.get(Measure.KILLED, VictimSide.SECURITY) != null;
  }

  /** Whether militants died and nobody else. */
  boolean onlyMilitantsFell() {
    return tally.get(Measure.KILLED, VictimSide.MILITANT) != null
        && tally.get(Measure.KILLED, VictimSide.SECURITY) == null
        && tally.get(Measure.KILLED, VictimSide.CIVILIAN) == null
        && agents.keySet().stream().noneMatch(id -> id.equals(Cast.GUNMEN));
  }

  /** Whether the attack is told before the fight that followed it. */
  boolean attackFirst() {
    Scene scene = scenes.get(scenes.size() > 1 && scenes.get(0).sentence().isTitle() ? 1 : 0);
    Hit<Cue> attack = scene.first(Cue.ATTACK);
    Hit<Cue> clash = scene.first(Cue.CLASH);
    return attack != null && (clash == null || attack.from() < clash.from());
  }

  /** Whether the victims were chosen for what they are: a sect, alleged spies. */
  boolean isSectarian() {
    return scenes.stream()
        .limit(2)
        .anyMatch(
            s ->
                s.saysAny(
                    List.of(
                        "shias",
                        "shia",
                        "hazaras",
                        "christians",
                        "ahmadis",
                        "spies",
                        "sikhs",
                        "hindus")));
  }

  /** Whether somebody was killed by men of whom nothing more is told. */
  boolean byUnknownHand() {
    boolean bare = cues.keySet().stream().noneMatch(Cue::isGround);
    return bare && agents.containsKey(Cast.GUNMEN);
  }

  void agent(ActorMention actor, double weight) {
    agents.merge(actor.actorId(), weight, Double::sum);
    mentions.putIfAbsent(actor.actorId(), actor);
  }

  /** Takes note of a state's force that is plainly said to have done it. */
  void doer(ActorMention force, double weight) {
    doers.merge(force.actorId(), weight, Double::sum);
    mentions.putIfAbsent(force.actorId(), force);
  }

  void patient(ActorMention actor, double weight) {
    patients.merge(actor.actorId(), weight, Double::sum);
    mentions.putIfAbsent(actor.actorId(), actor);
  }

  /** The actor with the greatest weight; null where there is none. */
  static @Nullable String heaviest(Map<String, Double> weights) {
    String best = null;
    double most = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
