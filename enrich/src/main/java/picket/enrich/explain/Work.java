package picket.enrich.explain;

import java.util.List;

/**
 * What an article cost, in work and never in time, and what was left out for it.
 *
 * @param sentences that were cut, the title among them
 * @param tokens in them
 * @param tagged sentences that were given parts of speech, and grammar unless they were long
 * @param mostTagged how many there may be
 * @param cuts what was left out; empty where all was read
 */
public record Work(int sentences, int tokens, int tagged, int mostTagged, List<Cut> cuts) {

  public Work {
    cuts = List.copyOf(cuts);
  }

  /** Whether anything was left out. */
  public boolean isDegraded() {
    return !cuts.isEmpty();
  }
}
