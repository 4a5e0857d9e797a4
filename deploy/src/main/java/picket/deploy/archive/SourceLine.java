package picket.deploy.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picket.model.theatre.Source;

/**
 * An outlet of {@code sources.json} as it stands; anything may be missing.
 *
 * @param domain host of its front page
 * @param bloc id of its bloc, which need not be known to any theatre
 * @param feedPath path, and query, of its feed on that host; {@code /feed.xml} where it is missing
 */
record SourceLine(
    @Nullable String id,
    @Nullable String name,
    @Nullable String domain,
    @Nullable String bloc,
    @Nullable String country,
    @Nullable String language,
    @Nullable String feedPath) {

  /** Stands in for {@code null} in the array. */
  static final SourceLine EMPTY = new SourceLine(null, null, null, null, null, null, null);

  /** The Admiralty code of an outlet that nobody has judged. */
  private static final char UNJUDGED = 'F';

  private static final String USUAL_FEED = "/feed.xml";

  @Nullable Source check(int n, BiConsumer<String, String> problem) {
    if (id == null || id.isBlank() || bloc == null || bloc.isBlank()) {
      problem.accept(
          "outlet " + n + " has no \"" + (bloc == null || bloc.isBlank() ? "bloc" : "id") + "\"",
          "every outlet needs \"id\" and \"bloc\"");
      return null;
    }
    String home = blank(domain) ? "" : home(n, problem);
    String feed = home == null || home.isEmpty() ? "" : feed(n, home, problem);
    if (home == null || feed == null) {
      return null;
    }
    return new Source(
        id,
        name == null ? id : name,
        home,
        bloc,
        UNJUDGED,
        country == null ? "" : country,
        language == null ? "und" : language,
        feed.isEmpty() ? List.of() : List.of(feed),
        null);
  }

  private @Nullable String home(int n, BiConsumer<String, String> problem) {
    URI home = address("https://" + domain + "/");
    if (home == null || !String.valueOf(domain).equalsIgnoreCase(home.getHost())) {
      problem.accept(
          "outlet " + n + ": \"domain\" is \"" + domain + "\", which is no host",
          "write the host alone, such as news.example");
      return null;
    }
    return home.toString();
  }

  private @Nullable String feed(int n, String home, BiConsumer<String, String> problem) {
    String path = feedPath == null || blank(feedPath) ? USUAL_FEED : feedPath;
    URI feed = path.startsWith("/") ? address(home + path.substring(1)) : null;
    if (feed == null || feed.getRawFragment() != null) {
      problem.accept(
          "outlet " + n + ": \"feedPath\" is \"" + path + "\", which is no path of an address",
          "start it with a slash and leave out host and spaces, such as " + USUAL_FEED);
      return null;
    }
    return feed.toString();
  }

  private static @Nullable URI address(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
