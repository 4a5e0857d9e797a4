package picket.model.theatre;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outlet.
 *
 * @param id such as {@code dawn}
 * @param name as a desk reads it
 * @param home address of its front page
 * @param bloc id of its bloc
 * @param reliability A (completely reliable) to F (cannot be judged), after the Admiralty code
 * @param country ISO 3166-1 alpha-2 of its newsroom
 * @param language ISO 639-1
 * @param feeds addresses of its feeds
 * @param crawlDelaySeconds least time between two requests to its host; null for the default
 */
public record Source(
    String id,
    String name,
    String home,
    String bloc,
    char reliability,
    String country,
    String language,
    List<String> feeds,
    @Nullable Integer crawlDelaySeconds) {

  public Source {
    feeds = List.copyOf(feeds);
  }
}
