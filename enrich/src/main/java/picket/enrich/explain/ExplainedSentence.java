package picket.enrich.explain;

import java.util.List;

/**
 * A sentence, what was seen in it, and what became of it.
 *
 * @param index in the article; the title is 0
 * @param text as written
 * @param grammar how far it was read
 * @param names in it, from left to right
 * @param cues its words that tell of happenings
 * @param reports numbers of the reports that it tells or adds to
 * @param passed why it gave none, or gave less; empty where all it has is in reports
 */
public record ExplainedSentence(
    int index,
    String text,
    Grammar grammar,
    List<Name> names,
    List<TracedCue> cues,
    List<Integer> reports,
    List<Why> passed) {

  public ExplainedSentence {
    names = List.copyOf(names);
    cues = List.copyOf(cues);
    reports = List.copyOf(reports);
    passed = List.copyOf(passed);
  }

  /** How far a sentence was read. */
  public enum Grammar {
    /** It has no cue, so nobody needs its grammar. */
    NOT_NEEDED,
    /** Parts of speech and grammar. */
    PARSED,
    /** Parts of speech only: it is too long for the parser. */
    TOO_LONG,
    /** Neither, though it has cues: the article's parses were spent. */
    BUDGET_SPENT
  }
}
