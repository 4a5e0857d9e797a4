package picket.enrich.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.text.PhraseTable.Hit;
import picket.enrich.text.Sentence;
import picket.enrich.time.TimeMention;
import picket.model.ActorRef;
import picket.model.Claim;
import picket.model.Details;
import picket.model.Evidence;
import picket.model.Figure;
import picket.model.IncidentType;
import picket.model.IncidentType.Family;
import picket.model.PlaceRef;
import picket.model.Report;
import picket.model.ReportStatus;
import picket.model.TimeSpan;
import picket.model.VictimSide;

/** A report while it is being written. Lives within one reading of one article, in one thread. */
public final class Draft {
  public final IncidentType type;
  public final ReportStatus status;
  final List<Scene> scenes = new ArrayList<>();
  public ActorRef actor = new ActorRef(ActorRef.UNKNOWN, null, null, 0.5);
  public @Nullable ActorRef target;
  public @Nullable PlaceRef place;
  public @Nullable TimeSpan when;
  public List<Figure> figures = List.of();
  public final List<Claim> claims = new ArrayList<>();
  public String attribution = Report.OWN;
  public boolean corroborates = true;
  public Details details = Details.NONE;
  double confidence = 0.6;
  final List<String> rules = new ArrayList<>();

  Draft(IncidentType type, ReportStatus status, Scene scene, String rule) {
    this.type = type;
    this.status = status;
    scenes.add(scene);
    rules.add(rule);
  }

  /** Takes in one more sentence that tells of it, with the time and place that were missing. */
  void tell(Scene scene, Hit<Cue> cue) {
    if (!scenes.contains(scene)) {
      scenes.add(scene);
    }
    TimeMention time = Standing.nearest(scene, cue);
    boolean finer =
        time != null
            && when != null
            && time.span().precision().compareTo(when.precision()) < 0
            && when.gap(time.span()).isZero();
    if (time != null && (when == null || finer)) {
      when = time.span();
    }
    if (place == null || scenes.get(0).sentence().isTitle()) {
      place = Setting.finer(place, Setting.near(scene, cue));
    }
  }

  static ActorRef ref(String id, @Nullable ActorMention mention) {
    return mention == null
        ? new ActorRef(id, null, null, 0.5)
        : new ActorRef(id, mention.surface(), mention.speaker(), mention.confidence());
  }

  /** What was done was done before the article was out. */
  void endBy(@Nullable Instant published) {
    boolean done = type.family() == Family.KINETIC || type == IncidentType.CROSSING_CLOSURE;
    TimeSpan span = when;
    if (done
        && published != null
        && span != null
        && span.from().isBefore(published)
        && span.to().isAfter(published)) {
      when = new TimeSpan(span.from(), published, span.precision());
    }
  }

  /** Whether this is the leader's death told once more as an attack without figures. */
  boolean isSameDeath(Draft leader) {
    boolean shot =
        type == IncidentType.TARGETED_KILLING
            || type == IncidentType.ARMED_ATTACK
            || type == IncidentType.BOMBING;
    return shot
        && scenes.stream().anyMatch(leader.scenes::contains)
        && figures.stream()
            .noneMatch(f -> f.side() != VictimSide.TOTAL && f.side() != VictimSide.MILITANT);
  }

  /** The first sentence of the text that tells it, else the title. */
  public int firstSentence() {
    return scenes.get(0).index();
  }

  /** Sentences that tell it. */
  public List<Integer> sentences() {
    return scenes.stream().map(Scene::index).distinct().toList();
  }

  /** The finished record; in an essay nothing is news. */
  Report report(int n, boolean news) {
    return new Report(
        n,
        type,
        news || status != ReportStatus.NEW ? status : ReportStatus.BACKGROUND,
        actor,
        target,
        place,
        when,
        figures,
        claims,
        attribution,
        corroborates,
        details,
        evidence(),
        confidence,
        rules);
  }

  private List<Evidence> evidence() {
    List<Sentence> told = new ArrayList<>();
    scenes.stream().map(Scene::sentence).filter(s -> !s.isTitle()).forEach(told::add);
    scenes.stream().map(Scene::sentence).filter(Sentence::isTitle).forEach(told::add);
    return told.stream().distinct().limit(5).map(Draft::evidence).toList();
  }

  private static Evidence evidence(Sentence sentence) {
    String text = sentence.text();
    if (text.length() <= Evidence.MAX_LENGTH) {
      return new Evidence(text, sentence.begin(), sentence.end());
    }
    int cut = Evidence.MAX_LENGTH;
    if (Character.isHighSurrogate(text.charAt(cut - 1))) {
      cut--;
    }
    int end = sentence.isTitle() ? -1 : sentence.begin() + text.codePointCount(0, cut);
    return new Evidence(text.substring(0, cut), sentence.begin(), end);
  }
}
