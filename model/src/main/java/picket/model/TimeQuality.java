package picket.model;

/**
 * Where an article's publication time comes from; an unreadable one is {@code NONE}, never the time
 * of reading.
 */
public enum TimeQuality {
  /** The feed gave it. */
  FEED,
  /** The page gave it. */
  PAGE,
  /**
   * The given one could not be true, or there was none: the time at which the article was seen
   * stands in.
   */
  INFERRED,
  /** Nothing is known. */
  NONE
}
