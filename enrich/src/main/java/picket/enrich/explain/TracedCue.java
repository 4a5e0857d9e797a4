package picket.enrich.explain;

import picket.model.ReportStatus;

/**
 * A word of a sentence that tells of a happening.
 *
 * @param words as written
 * @param kind what it tells of, as in the table of cues
 * @param standing whether it is told as news
 */
public record TracedCue(String words, String kind, ReportStatus standing) {}
