package picket.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document as it was sent, decoded from gzip and the like but not from its charset.
 */
public final class Content {
  private final byte[] bytes;
  private final @Nullable String type;

  /**
   * @param bytes not copied: whoever made them leaves them alone
   * @param type the Content-Type as sent; null where none was
   */
  public Content(byte[] bytes, @Nullable String type) {
    this.bytes = bytes;
    this.type = type;
  }

  /** Not copied: to be read only. */
  public byte[] bytes() {
    return bytes;
  }

  public @Nullable String type() {
    return type;
  }
}
