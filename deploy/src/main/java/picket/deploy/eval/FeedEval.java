package picket.deploy.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import picket.ingest.feed.FeedHead;
import picket.ingest.feed.ListedItem;
import picket.ingest.feed.ParsedFeed;
import picket.ingest.feed.RomeFeedParser;

/** Reads each feed of a set, and tells refusals from crashes and from feeds that take too long. */
public final class FeedEval {
  private static final String UNKNOWN_ADDRESS = "https://unknown.example/feed";
  private static final String CONTENT_TYPE = "content-type";

  private final RomeFeedParser parser = new RomeFeedParser();
  private final long mostMillis;

  /**
   * @param mostMillis how long one feed may take
   */
  public FeedEval(long mostMillis) {
    this.mostMillis = mostMillis;
  }

  /**
   * A feed of a set.
   *
   * @param file path of the feed, relative to the set
   * @param headers of the response, by name; null where the set does not say
   * @param baseUrl address that answered; null likewise
   */
  record Item(
      @Nullable String id,
      @Nullable String file,
      @Nullable Map<String, String> headers,
      @com.fasterxml.jackson.annotation.JsonProperty("base_url") @Nullable String baseUrl) {

    @Nullable String contentType() {
      if (headers == null) {
        return null;
      }
      Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      byName.putAll(headers);
      return byName.get(CONTENT_TYPE);
    }

    String url() {
      return baseUrl == null ? UNKNOWN_ADDRESS : baseUrl;
    }
  }

  /**
   * Reads the feeds and writes what was found.
   *
   * @param done is told how many feeds are read
   */
  public void run(Path in, Path out, IntConsumer done) throws IOException, InterruptedException {
    List<Fields> predictions = new ArrayList<>();
    ExecutorService reader = Executors.newCachedThreadPool(FeedEval::thread);
    try {
      for (Item item : JsonLines.read(in, Item.class)) {
        if (item.id() == null || item.file() == null) {
          throw new EvalException(
              in
                  + ": item "
                  + (predictions.size() + 1)
                  + " has no \"id\" or no \"file\"; add both");
        }
        byte[] feed = Files.readAllBytes(in.toAbsolutePath().resolveSibling(item.file()));
        Callable<ParsedFeed> reading = () -> parser.parse(feed, item.contentType(), item.url());
        predictions.add(prediction(item.id(), reader.submit(reading)));
        done.accept(predictions.size());
      }
    } finally {
      reader.shutdownNow();
    }
    JsonLines.write(out, predictions);
  }

  /** A feed that takes too long keeps its thread, which must not keep the process. */
  private static Thread thread(Runnable reading) {
    Thread thread = new Thread(reading, "feed-eval");
    thread.setDaemon(true);
    return thread;
  }

  private Fields prediction(String id, Future<ParsedFeed> reading) throws InterruptedException {
    Fields fields = new Fields().put("id", id);
    try {
      ParsedFeed parsed = reading.get(mostMillis, TimeUnit.MILLISECONDS);
      return parsed instanceof ParsedFeed.Feed feed
          ? read(fields, feed)
          : failed(fields, ((ParsedFeed.Unreadable) parsed).reason());
    } catch (TimeoutException e) {
      reading.cancel(true);
      return failed(fields, "timeout: more than " + mostMillis + " ms");
    } catch (ExecutionException e) {
      return failed(fields, "crash: " + e.getCause());
    }
  }

  private static Fields failed(Fields fields, String error) {
    return fields.put("ok", false).put("error", error);
  }

  private static Fields read(Fields fields, ParsedFeed.Feed feed) {
    FeedHead head = feed.head();
    return fields
        .put("ok", true)
        .put(
            "feed",
            new Fields()
                .put("title", head.title())
                .put("link", head.link())
                .put("language", head.language())
                .put("updated", text(head.updated())))
        .put("items", feed.items().stream().map(item -> item(item).asMap()).toList());
  }

  private static Fields item(ListedItem item) {
    return new Fields()
        .put("id", item.id())
        .put("link", item.link())
        .put("title", item.title())
        .put("summary", item.summary())
        .put("content", item.content())
        .put("published", text(item.published()))
        .put("updated", text(item.updated()))
        .put("authors", item.authors());
  }

  private static @Nullable String text(@Nullable Instant time) {
    return time == null ? null : time.toString();
  }
}
