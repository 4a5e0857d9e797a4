package picket.ingest.identity;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picket.model.Seen;

/** Decides whether a sighting of an article is news. */
public final class Revisions {
  private Revisions() {}

  /**
   * The number of the revision that this content makes, or empty where it was published already.
   *
   * @param before what was published of the article; null where nothing was
   * @param contentHash hash of the content seen now
   */
  public static OptionalInt next(@Nullable Seen before, String contentHash) {
    if (before == null) {
      return OptionalInt.of(0);
    }
    return before.contentHash().equals(contentHash)
        ? OptionalInt.empty()
        : OptionalInt.of(before.revision() + 1);
  }
}
