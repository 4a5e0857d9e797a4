package picket.ingest.polite;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a host's robots.txt says of an address. */
public sealed interface Verdict {

  /**
   * It may be asked for.
   *
   * @param crawlDelay time that the host wants between two requests; null where it does not say
   */
  record Allowed(@Nullable Duration crawlDelay) implements Verdict {}

  /**
   * It may not.
   *
   * @param reason one line, for a person
   */
  record Disallowed(String reason) implements Verdict {}

  /**
   * Nobody can say now: it may not be asked for until somebody can.
   *
   * @param reason one line, for a person
   */
  record Unknown(String reason) implements Verdict {}
}
