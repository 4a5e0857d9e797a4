package picket.enrich.grammar;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import picket.enrich.grammar.ParserModel.Dictionaries;

/** A parser's weights as CoreNLP writes them: gzipped text. Not thread-safe. */
final class ModelFile implements Closeable {
  /** A word and a tag for each slot, a label for each but the plain ones. */
  private static final int INPUTS = 3 * Derivation.SLOTS - Derivation.PLAIN_SLOTS;

  private static final int BUFFER = 1 << 16;

  private final BufferedReader in;

  private ModelFile(InputStream gzipped) throws IOException {
    InputStream text = new GZIPInputStream(gzipped, BUFFER);
    this.in = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8), BUFFER);
  }

  /**
   * Reads the file.
   *
   * @throws IllegalStateException where it is not on the class path
   * @throws UncheckedIOException where it is broken
   */
  static ParserModel read(String resource) {
    InputStream gzipped = ModelFile.class.getClassLoader().getResourceAsStream(resource);
    if (gzipped == null) {
      throw new IllegalStateException(resource + " is not on the class path");
    }
    try (gzipped) {
      return read(gzipped);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }

  static ParserModel read(InputStream gzipped) throws IOException {
    try (ModelFile file = new ModelFile(gzipped)) {
      return file.model();
    } catch (NumberFormatException e) {
      throw new IOException("the file has no number where one belongs", e);
    }
  }

  private ParserModel model() throws IOException {
    int words = size("dict");
    int tags = size("pos");
    int labels = size("label");
    int width = size("embeddingSize");
    int hidden = size("hiddenSize");
    if (size("numTokens") != INPUTS) {
      throw new IOException("the parser has not " + INPUTS + " inputs");
    }
    size("preComputed");
    float[][] embeddings = new float[words + tags + labels][width];
    Dictionaries names =
        new Dictionaries(
            ids(embeddings, 0, words),
            ids(embeddings, words, tags),
            names(embeddings, words + tags, labels));
    float[][] input = rows(INPUTS * width, hidden);
    float[] bias = rows(1, hidden)[0];
    // the first label stands for "none"
    return new ParserModel(names, embeddings, input, bias, rows(hidden, 2 * (labels - 1) + 1));
  }

  private int size(String name) throws IOException {
    String line = line();
    if (!line.startsWith(name + "=")) {
      throw new IOException("expected " + name + "=, found " + line);
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  private String line() throws IOException {
    String line = in.readLine();
    if (line == null) {
      throw new IOException("the file ends early");
    }
    return line;
  }

  private Map<String, Integer> ids(float[][] embeddings, int from, int count) throws IOException {
    Map<String, Integer> ids = new HashMap<>();
    int id = 0;
    for (String name : names(embeddings, from, count)) {
      ids.put(name, id++);
    }
    return ids;
  }

  private List<String> names(float[][] embeddings, int from, int count) throws IOException {
    List<String> names = new ArrayList<>(count);
    for (int n = from; n < from + count; n++) {
      String line = line();
      int end = line.indexOf(' ');
      if (end < 0) {
        throw new IOException("expected a name and numbers, found " + line);
      }
      numbers(line, end + 1, embeddings[n]);
      names.add(line.substring(0, end));
    }
    return names;
  }

  private float[][] rows(int rows, int columns) throws IOException {
    float[][] weights = new float[rows][columns];
    for (float[] row : weights) {
      numbers(line(), 0, row);
    }
    return weights;
  }

  private static void numbers(String line, int from, float[] into) throws IOException {
    int start = from;
    for (int n = 0; n < into.length; n++) {
      int end = line.indexOf(' ', start);
      end = end < 0 ? line.length() : end;
      if (start >= end) {
        throw new IOException("expected " + into.length + " numbers, found " + n);
      }
      into[n] = number(line, start, end);
      start = end + 1;
    }
  }

  /** There are six million of them, nearly all with four decimals, which needs no general way. */
  private static float number(String line, int from, int to) {
    boolean negative = line.charAt(from) == '-';
    int digits = 0;
    int scale = 0;
    for (int at = negative ? from + 1 : from; at < to; at++) {
      char c = line.charAt(at);
      if (c == '.' && scale == 0) {
        scale = 1;
      } else if (c >= '0' && c <= '9' && to - from < 9) {
        digits = 10 * digits + c - '0';
        scale *= 10;
      } else {
        return Float.parseFloat(line.substring(from, to));
      }
    }
    float size = scale > 1 ? (float) ((double) digits / scale) : digits;
    return negative ? -size : size;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
