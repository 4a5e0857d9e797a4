package picket.deploy.replay;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picket.model.theatre.Source;

/**
 * An outlet of {@code sources.json} as it stands; anything may be missing.
 *
 * @param domain host of its front page
 * @param bloc id of its bloc, which need not be known to any theatre
 */
record SourceLine(
    @Nullable String id,
    @Nullable String name,
    @Nullable String domain,
    @Nullable String bloc,
    @Nullable String country,
    @Nullable String language) {

  /** Stands in for {@code null} in the array. */
  static final SourceLine EMPTY = new SourceLine(null, null, null, null, null, null);

  /** The Admiralty code of an outlet that nobody has judged. */
  private static final char UNJUDGED = 'F';

  @Nullable Source check(int n, BiConsumer<String, String> problem) {
    if (id == null || id.isBlank() || bloc == null || bloc.isBlank()) {
      problem.accept(
          "outlet " + n + " has no \"" + (bloc == null || bloc.isBlank() ? "bloc" : "id") + "\"",
          "every outlet needs \"id\" and \"bloc\"");
      return null;
    }
    String home = domain == null ? "" : "https://" + domain + "/";
    return new Source(
        id,
        name == null ? id : name,
        home,
        bloc,
        UNJUDGED,
        country == null ? "" : country,
        language == null ? "und" : language,
        List.of(),
        null);
  }
}
