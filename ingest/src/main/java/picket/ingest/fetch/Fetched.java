package picket.ingest.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How the attempt to get a document ended. */
public sealed interface Fetched {

  /**
   * The document.
   *
   * @param url address that answered, after redirects
   * @param content its bytes and their type
   * @param validators to ask with the next time
   * @param freshFor how long it need not be asked for again; null where the server does not say
   */
  record Body(String url, Content content, Validators validators, @Nullable Duration freshFor)
      implements Fetched {}

  /** Our copy is the current one. */
  record NotModified(@Nullable Duration freshFor) implements Fetched {}

  /**
   * Not now: the server is down, slow, overloaded, or not to be found.
   *
   * @param reason one line, for a person
   * @param after how long to wait at least; null where the server does not say
   */
  record TryLater(String reason, @Nullable Duration after) implements Fetched {}

  /**
   * Not like this: gone, forbidden, too big, not a web address that we visit.
   *
   * @param reason one line, for a person
   */
  record Refused(String reason) implements Fetched {}
}
