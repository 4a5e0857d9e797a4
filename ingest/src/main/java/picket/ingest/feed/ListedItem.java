package picket.ingest.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as its feed lists it, whether or not it leads to an article. Texts are plain, as in
 * {@link FeedEntry}.
 *
 * @param id guid or id as written; null where there is none
 * @param link address, resolved against that of the feed; null where there is none
 * @param published null where there is none or it cannot be read
 * @param updated likewise
 * @param authors names or addresses as written
 */
public record ListedItem(
    @Nullable String id,
    @Nullable String link,
    String title,
    String summary,
    String content,
    @Nullable Instant published,
    @Nullable Instant updated,
    List<String> authors) {

  public ListedItem {
    authors = List.copyOf(authors);
  }
}
