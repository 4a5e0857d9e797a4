package picket.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * By what a server recognises the copy that it sent.
 *
 * @param etag HTTP ETag, as sent; null where it sent none
 * @param lastModified HTTP Last-Modified, as sent; null likewise
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  public static final Validators NONE = new Validators(null, null);
}
