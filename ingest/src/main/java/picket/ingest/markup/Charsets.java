package picket.ingest.markup;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the characters that a publisher meant by its bytes.
 *
 * <p>A byte order mark is believed first. A declared charset is believed unless it is a Western
 * one-byte charset and the bytes are UTF-8 throughout, which never comes about by chance. Without a
 * usable declaration the bytes are UTF-8, and windows-1252 wherever they cannot be UTF-8.
 */
public final class Charsets {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final char REPLACED = '\uFFFD';
  private static final int DECLARATION_BYTES = 4096;
  private static final Pattern XML_ENCODING =
      Pattern.compile("^[^<]{0,64}<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"'>]+)");
  private static final Pattern META_CHARSET =
      Pattern.compile(
          "<meta[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern TYPE_CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);

  /** Names under which the web means a larger charset than the standards do. */
  private static final Map<String, String> MEANT =
      new TreeMap<>(
          Map.of(
              "iso-8859-1", "windows-1252",
              "iso8859-1", "windows-1252",
              "latin1", "windows-1252",
              "us-ascii", "windows-1252",
              "ascii", "windows-1252",
              "iso-8859-9", "windows-1254",
              "gb2312", "GB18030",
              "gbk", "GB18030",
              "shift_jis", "windows-31j",
              "utf8", "UTF-8"));

  private Charsets() {}

  /**
   * The characters of an XML document: its own declaration counts before the content type.
   *
   * @param contentType the header as sent; null where none was
   */
  public static String decodeXml(byte[] bytes, @Nullable String contentType) {
    Charset own = named(first(XML_ENCODING, head(bytes)));
    return decode(bytes, own != null ? own : ofType(contentType));
  }

  /**
   * The characters of an HTML document: the content type counts before its own declaration.
   *
   * @param contentType the header as sent; null where none was
   */
  public static String decodeHtml(byte[] bytes, @Nullable String contentType) {
    Charset sent = ofType(contentType);
    if (sent != null) {
      return decode(bytes, sent);
    }
    String head = head(bytes);
    String meta = first(META_CHARSET, head);
    return decode(bytes, named(meta != null ? meta : first(XML_ENCODING, head)));
  }

  private static String decode(byte[] bytes, @Nullable Charset declared) {
    Mark mark = Mark.of(bytes);
    if (mark != null) {
      return mark.decode(bytes);
    }
    if (declared == null || declared.equals(StandardCharsets.UTF_8) || isWide(declared)) {
      return utf8OrWestern(bytes);
    }
    if (declared.name().startsWith("windows-125") || declared.name().startsWith("ISO-8859")) {
      String utf8 = strictUtf8(bytes);
      return utf8 != null ? utf8 : new String(bytes, declared);
    }
    return new String(bytes, declared);
  }

  /** A document whose declaration could be read byte by byte is not in UTF-16, whatever it says. */
  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private static @Nullable String strictUtf8(byte[] bytes) {
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
    return result.isUnderflow() ? out.flip().toString() : null;
  }

  private static String utf8OrWestern(byte[] bytes) {
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    if (utf8.indexOf(REPLACED) < 0) {
      return utf8;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    var decoder = StandardCharsets.UTF_8.newDecoder();
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        return out.flip().toString();
      }
      for (int i = 0; i < result.length(); i++) {
        out.put(new String(bytes, in.position(), 1, WESTERN));
        in.position(in.position() + 1);
      }
    }
  }

  private static String head(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_BYTES);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }

  private static @Nullable Charset ofType(@Nullable String contentType) {
    return contentType == null ? null : named(first(TYPE_CHARSET, contentType));
  }

  private static @Nullable String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static @Nullable Charset named(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String meant = MEANT.getOrDefault(name.strip().toLowerCase(Locale.ROOT), name.strip());
    try {
      return Charset.forName(meant);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** How a document of Unicode begins. The longer marks stand before those that they begin with. */
  private enum Mark {
    UTF_8_MARK("UTF-8", 3, "EFBBBF"),
    UTF_32_BE_MARK("UTF-32BE", 4, "0000FEFF"),
    UTF_32_LE_MARK("UTF-32LE", 4, "FFFE0000"),
    UTF_16_BE_MARK("UTF-16BE", 2, "FEFF"),
    UTF_16_LE_MARK("UTF-16LE", 2, "FFFE"),
    UTF_32_BE("UTF-32BE", 0, "0000003C"),
    UTF_32_LE("UTF-32LE", 0, "3C000000"),
    UTF_16_BE("UTF-16BE", 0, "003C"),
    UTF_16_LE("UTF-16LE", 0, "3C00");

    private static final int LONGEST = 4;

    private final String charset;
    private final int length;
    private final String start;

    Mark(String charset, int length, String start) {
      this.charset = charset;
      this.length = length;
      this.start = start;
    }

    static @Nullable Mark of(byte[] bytes) {
      int length = Math.min(bytes.length, LONGEST);
      String first = HexFormat.of().withUpperCase().formatHex(bytes, 0, length);
      for (Mark mark : values()) {
        if (first.startsWith(mark.start)) {
          return mark;
        }
      }
      return null;
    }

    String decode(byte[] bytes) {
      return new String(bytes, length, bytes.length - length, Charset.forName(charset));
    }
  }
}
