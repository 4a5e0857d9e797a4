package picket.ingest.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.hc.core5.http.HttpEntity;
import picket.ingest.fetch.FetchRequest.Kind;

/** Reads a document whole, unpacked, and never more of it than its kind may have. */
final class BoundedBody {
  private final int most;
  private final boolean cut;

  BoundedBody(Kind kind, HttpClientFetcher.Limits limits) {
    this.most = limits.bytesOf(kind);
    this.cut = kind == Kind.ROBOTS; // RFC 9309: the start of a long one holds
  }

  /**
   * Reads to the end or to the bound, without closing: to close a body reads the rest of it, and it
   * may have no end.
   *
   * @throws NotReadException where the bytes came but are not taken
   */
  byte[] read(HttpEntity entity) throws IOException {
    if (entity.getContentLength() > most && !cut) {
      throw tooLarge();
    }
    byte[] packed = bounded(entity.getContent());
    String coding = entity.getContentEncoding();
    return coding == null ? packed : bounded(unpacked(packed, coding));
  }

  private byte[] bounded(InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(most + 1);
    if (bytes.length <= most) {
      return bytes;
    }
    if (!cut) {
      throw tooLarge();
    }
    return Arrays.copyOf(bytes, most);
  }

  private static InputStream unpacked(byte[] packed, String coding) throws IOException {
    InputStream bytes = new ByteArrayInputStream(packed);
    return switch (coding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> bytes;
      case "gzip", "x-gzip" -> packed.length == 0 ? bytes : new GZIPInputStream(bytes);
      case "deflate" -> deflated(bytes);
      default ->
          throw new NotReadException(
              "packed as \"" + Failure.line(coding) + "\", which was not asked for");
    };
  }

  /** With the wrapper of zlib, as the standard has it, or without, as some servers do. */
  private static InputStream deflated(InputStream bytes) throws IOException {
    BufferedInputStream packed = new BufferedInputStream(bytes);
    packed.mark(2);
    int head = (packed.read() << 8) | packed.read();
    packed.reset();
    boolean wrapped = (head & 0x0f00) == 0x0800 && head % 31 == 0;
    return new InflaterInputStream(packed, new Inflater(!wrapped));
  }

  private NotReadException tooLarge() {
    return new NotReadException("larger than " + Failure.size(most));
  }

  /** A document that came but is not taken; the message says why, to a person. */
  static final class NotReadException extends IOException {
    private static final long serialVersionUID = 1L;

    NotReadException(String message) {
      super(message);
    }
  }
}
