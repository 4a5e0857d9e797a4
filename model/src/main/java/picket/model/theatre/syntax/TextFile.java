package picket.model.theatre.syntax;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A UTF-8 file of a folder that an operator edits.
 *
 * @param path where it is
 * @param name folder and file name: what a problem calls it
 * @param problems takes what is wrong with it
 */
public record TextFile(Path path, String name, Problems problems) {

  /** Larger files are refused unread. */
  static final long MAX_BYTES = 16L * 1024 * 1024;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  public static TextFile of(Path path, Problems problems) {
    Path whole = path.toAbsolutePath().normalize();
    int names = whole.getNameCount();
    return new TextFile(
        path, whole.subpath(Math.max(0, names - 2), names).toString().replace('\\', '/'), problems);
  }

  /** The same file, whose problems nobody hears. */
  TextFile silent() {
    return new TextFile(path, name, new Problems());
  }

  public void problem(int line, String cause, String mend) {
    problems.add(name, line, cause, mend);
  }

  /** Reads a value that stands in a line; its stand-in, with a problem, where it is wrong. */
  public <T> T scalar(int line, String text, Scalar<T> type) {
    try {
      return type.reader().apply(text);
    } catch (Unreadable e) {
      problem(line, e.cause(), e.mend());
      return type.standIn();
    }
  }

  /** The whole text without a byte order mark; null, with a problem, where it cannot be read. */
  public @Nullable String read() {
    if (!Files.isRegularFile(path)) {
      problem(0, "the file is missing", "create it");
      return null;
    }
    try {
      if (Files.size(path) > MAX_BYTES) {
        problem(0, "the file is larger than " + MAX_BYTES + " bytes", "make it smaller");
        return null;
      }
      return decode(ByteBuffer.wrap(Files.readAllBytes(path)));
    } catch (IOException e) {
      problem(0, "the file cannot be read: " + e.getMessage(), "check the disk and its rights");
      return null;
    }
  }

  private @Nullable String decode(ByteBuffer bytes) {
    CharBuffer chars = CharBuffer.allocate(bytes.remaining());
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(bytes, chars, true);
    String text = chars.flip().toString();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      problem(line, "the text is not UTF-8", "save the file as UTF-8");
      return null;
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
