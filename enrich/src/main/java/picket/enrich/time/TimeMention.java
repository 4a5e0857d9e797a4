package picket.enrich.time;

import picket.enrich.text.Range;
import picket.model.TimeSpan;

/**
 * A date or time named in an article.
 *
 * @param range where it stands
 * @param span when that is; days and hours are read in the local zone, then turned to UTC
 * @param rule the rule that read it
 */
public record TimeMention(Range range, TimeSpan span, String rule) {}
