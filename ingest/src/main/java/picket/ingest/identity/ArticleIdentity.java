package picket.ingest.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names articles and their contents by hashes, so that every run gives the same names. */
public final class ArticleIdentity {
  private static final int ID_DIGITS = 16;
  private static final int HASH_DIGITS = 32;

  private ArticleIdentity() {}

  /** The id of the article at this address: 16 hexadecimal digits. */
  public static String id(CanonicalUrl url) {
    return digest(url.text(), ID_DIGITS);
  }

  /**
   * Hash over what a reader reads: 32 hexadecimal digits.
   *
   * <p>White space is folded first: a publisher that re-indents its page has not revised it.
   */
  public static String contentHash(String title, String text) {
    return digest(folded(title) + "\n" + folded(text), HASH_DIGITS);
  }

  private static String folded(String text) {
    return text.strip().replaceAll("[\\s\\p{Z}]+", " ");
  }

  private static String digest(String text, int digits) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
