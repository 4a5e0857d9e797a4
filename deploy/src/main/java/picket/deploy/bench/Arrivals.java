package picket.deploy.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When each article and alert came by which station, joined into hops. Times are {@link
 * System#nanoTime}. Thread-safe.
 */
final class Arrivals {
  private final SortedMap<Station, SortedMap<String, Long>> times = new TreeMap<>();
  private final SortedMap<String, String> causes = new TreeMap<>();

  /** Where time is taken, in the order of the way. The last two are known by alert. */
  enum Station {
    /** Its outlet shows it. */
    SHOWN,
    /** On the articles topic, for readers of what is committed; likewise all that follow. */
    FETCHED,
    /** On the readings topic. */
    READ,
    /** On the enriched topic. */
    ENRICHED,
    /** On the alerts topic. */
    ALERTED,
    /** Marked as taken by the mail server. */
    MAILED
  }

  /**
   * One hop over all that made it.
   *
   * @param all its times in milliseconds
   * @param mailed the same for those that ended in a mail, whose hops add up to the whole way
   */
  record Hop(Samples all, Samples mailed) {}

  /** Notes the first arrival of an article, or of an alert where the station knows alerts. */
  synchronized void came(Station station, String id, long nanos) {
    times.computeIfAbsent(station, any -> new TreeMap<>()).putIfAbsent(id, nanos);
  }

  /** Notes which article an alert comes from. */
  synchronized void caused(String alert, String article) {
    causes.put(alert, article);
  }

  synchronized int count(Station station) {
    return times.getOrDefault(station, new TreeMap<>()).size();
  }

  /** The time between two stations. */
  synchronized Hop hop(Station from, Station to) {
    List<Double> all = new ArrayList<>();
    List<Double> mailed = new ArrayList<>();
    for (String id : times.getOrDefault(to, new TreeMap<>()).keySet()) {
      add(all, between(from, to, id));
    }
    for (String alert : times.getOrDefault(Station.MAILED, new TreeMap<>()).keySet()) {
      if (between(Station.SHOWN, Station.MAILED, alert) != null) {
        add(mailed, between(from, to, alert));
      }
    }
    return new Hop(new Samples(all), new Samples(mailed));
  }

  private static void add(List<Double> samples, @Nullable Duration time) {
    if (time != null) {
      samples.add(time.toNanos() / 1e6);
    }
  }

  private @Nullable Duration between(Station from, Station to, String id) {
    Long start = at(from, id);
    Long end = at(to, id);
    return start == null || end == null ? null : Duration.ofNanos(end - start);
  }

  /** An alert is at an article's station when the article that caused it is. */
  private @Nullable Long at(Station station, String id) {
    boolean ofAlerts = station.compareTo(Station.ALERTED) >= 0;
    String known = ofAlerts ? id : causes.getOrDefault(id, id);
    return times.getOrDefault(station, new TreeMap<>()).get(known);
  }
}
