package picket.model.theatre;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is told what.
 *
 * @param id as a mail names it, such as "night desk"
 * @param recipients mail addresses
 * @param minSeverity alerts below it are not sent; RESOLVED and CANCELLED go to all who were told
 * @param patterns ids of the patterns that it takes; empty for all
 * @param zone the recipients' time zone
 * @param quiet hours in which nothing below severity 5 is sent; null for none
 */
public record Route(
    String id,
    List<String> recipients,
    int minSeverity,
    List<String> patterns,
    ZoneId zone,
    @Nullable QuietHours quiet) {

  public Route {
    recipients = List.copyOf(recipients);
    patterns = List.copyOf(patterns);
  }

  /**
   * A part of each day, in the route's zone; it may run over midnight.
   *
   * @param from start, included
   * @param to end, excluded
   */
  public record QuietHours(LocalTime from, LocalTime to) {}
}
