package picket.enrich.explain;

import java.util.List;

/**
 * What became of one sentence.
 *
 * @param index in the article; the title is 0
 * @param cues its words that tell of happenings
 * @param reports numbers of the reports that it tells or adds to
 * @param passed why it gave none, or gave less; empty where all it has is in reports
 */
public record TracedSentence(
    int index, List<TracedCue> cues, List<Integer> reports, List<Why> passed) {

  public TracedSentence {
    cues = List.copyOf(cues);
    reports = List.copyOf(reports);
    passed = List.copyOf(passed);
  }
}
