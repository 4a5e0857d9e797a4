package picket.deploy.eval;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import picket.ingest.page.JsoupPageReader;
import picket.ingest.page.PageRead;

/** Takes the article out of each page of a set. */
public final class ExtractionEval {
  private static final String GZIP = ".gz";

  private ExtractionEval() {}

  /**
   * A page of a set.
   *
   * @param html path of the page, relative to the set; gzip where it ends in {@code .gz}
   * @param url address that answered; null where the set does not say
   */
  record Item(@Nullable String id, @Nullable String html, @Nullable String url) {}

  /**
   * Reads the pages and writes what was found.
   *
   * @param done is told how many pages are read
   */
  public static void run(Path in, Path out, IntConsumer done) throws IOException {
    JsoupPageReader reader = new JsoupPageReader();
    List<Fields> predictions = new ArrayList<>();
    for (Item item : JsonLines.read(in, Item.class)) {
      if (item.id() == null || item.html() == null) {
        throw new EvalException(
            in + ": item " + (predictions.size() + 1) + " has no \"id\" or no \"html\"; add both");
      }
      String url = item.url() == null ? "https://unknown.example/" : item.url();
      byte[] page = bytes(in.toAbsolutePath().resolveSibling(item.html()));
      predictions.add(prediction(item.id(), reader.read(page, null, url)));
      done.accept(predictions.size());
    }
    JsonLines.write(out, predictions);
  }

  private static Fields prediction(String id, PageRead read) {
    Fields fields = new Fields().put("id", id);
    if (read instanceof PageRead.Page page) {
      fields.put("text", page.text()).put("title", page.title());
      return page.published() == null
          ? fields
          : fields.put("date", page.published().toString().substring(0, "2026-03-03".length()));
    }
    return fields.put("text", "");
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        InputStream page = file.toString().endsWith(GZIP) ? new GZIPInputStream(raw) : raw) {
      return page.readAllBytes();
    }
  }
}
