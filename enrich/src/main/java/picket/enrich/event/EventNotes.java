package picket.enrich.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import picket.enrich.explain.TracedCue;
import picket.enrich.explain.TracedSentence;
import picket.enrich.explain.Why;
import picket.enrich.name.Surface;
import picket.enrich.text.PhraseTable.Hit;
import picket.model.ReportStatus;

/**
 * What the event reader notes down for those who ask why: it never looks at it again.
 *
 * <p>Lives within one reading of one article, in one thread; {@link #NONE} takes no notes and
 * serves all.
 */
public final class EventNotes {
  /** Takes no notes. */
  public static final EventNotes NONE = new EventNotes(false);

  private final boolean asked;
  private final SortedMap<Integer, SortedSet<Why>> passed = new TreeMap<>();
  private final List<TracedSentence> sentences = new ArrayList<>();

  private EventNotes(boolean asked) {
    this.asked = asked;
  }

  /** A blank sheet. */
  public static EventNotes asked() {
    return new EventNotes(true);
  }

  /** What became of each sentence; empty where nobody asked, or the article was not read. */
  public List<TracedSentence> sentences() {
    return List.copyOf(sentences);
  }

  void passed(Scene scene, Why why) {
    if (asked) {
      passed.computeIfAbsent(scene.index(), index -> new TreeSet<>()).add(why);
    }
  }

  void passed(Episode episode, Why why) {
    episode.scenes.forEach(scene -> passed(scene, why));
  }

  void passed(Draft draft, Why why) {
    draft.scenes.forEach(scene -> passed(scene, why));
  }

  /** Closes the notes with the reports as they came out. */
  void close(Story story, Standing standing, List<Draft> drafts) {
    if (!asked) {
      return;
    }
    for (Scene scene : story.scenes()) {
      List<TracedCue> cues =
          scene.cues().stream().map(cue -> traced(scene, cue, standing)).toList();
      List<Integer> reports = new ArrayList<>();
      for (int n = 0; n < drafts.size(); n++) {
        if (drafts.get(n).scenes.contains(scene)) {
          reports.add(n);
        }
      }
      boolean news = reports.stream().anyMatch(n -> drafts.get(n).status == ReportStatus.NEW);
      sentences.add(new TracedSentence(scene.index(), cues, reports, why(scene, cues, news)));
    }
  }

  private static TracedCue traced(Scene scene, Hit<Cue> cue, Standing standing) {
    String words = Surface.of(scene.sentence(), cue.from(), cue.to());
    return new TracedCue(words, cue.value().name(), standing.of(scene, cue));
  }

  private List<Why> why(Scene scene, List<TracedCue> cues, boolean news) {
    SortedSet<Why> noted = passed.getOrDefault(scene.index(), Collections.emptySortedSet());
    if (news) {
      return noted.stream().filter(why -> why != Why.SAME_DEATH).toList(); // it is what they tell
    }
    if (cues.isEmpty()) {
      return List.of(Why.NO_CUE);
    }
    NavigableSet<Why> all = new TreeSet<>(noted);
    cues.stream().flatMap(EventNotes::standing).forEach(all::add);
    boolean open = noted.isEmpty() && cues.stream().anyMatch(c -> c.standing() == ReportStatus.NEW);
    if (open) {
      all.add(Why.NO_RULE);
    }
    return List.copyOf(all);
  }

  private static Stream<Why> standing(TracedCue cue) {
    return switch (cue.standing()) {
      case BACKGROUND -> Stream.of(Why.BACKGROUND);
      case NEGATED -> Stream.of(Why.NEGATED);
      case HYPOTHETICAL, PLANNED -> Stream.of(Why.HYPOTHETICAL);
      case NEW -> Stream.of();
    };
  }
}
