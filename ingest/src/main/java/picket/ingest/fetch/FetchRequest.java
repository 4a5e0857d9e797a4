package picket.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What to get.
 *
 * @param url http or https address
 * @param kind what is expected there
 * @param validators of the copy that we have; null where we have none
 */
public record FetchRequest(String url, Kind kind, @Nullable Validators validators) {

  /** What is expected at an address. */
  public enum Kind {
    FEED("application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5"),
    PAGE("text/html, application/xhtml+xml, */*;q=0.5"),
    ROBOTS("text/plain, */*;q=0.5");

    private final String accepts;

    Kind(String accepts) {
      this.accepts = accepts;
    }

    /** The value of the Accept header. */
    public String accepts() {
      return accepts;
    }
  }

  /** A feed, or that it has not changed since the validators were given. */
  public static FetchRequest feed(String url, @Nullable Validators validators) {
    return new FetchRequest(url, Kind.FEED, validators);
  }

  public static FetchRequest page(String url) {
    return new FetchRequest(url, Kind.PAGE, null);
  }

  public static FetchRequest robots(String url) {
    return new FetchRequest(url, Kind.ROBOTS, null);
  }
}
