package picket.model;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The topics: names, keys, partitions and retentions, in one place.
 *
 * <p>All hold UTF-8 JSON under UTF-8 string keys. Two profiles: live keeps what the table says;
 * archive keeps everything, because brokers delete by record timestamp and the records of an
 * archive are old from the start.
 *
 * @param profile which retentions to use
 * @param articlePartitions partitions of the articles topic: 1 for a replay that must repeat
 *     itself, more for readers that share the work
 */
public record Topics(Profile profile, int articlePartitions) {

  /** Key: article id. Value: {@link Article}. */
  public static final String ARTICLES = "picket.articles.v1";

  /** Key: theatre / article id, partitioned by theatre. Value: {@link Observed}. Internal. */
  public static final String READINGS = "picket.readings.v1";

  /** Key: theatre. Value: {@link Happening}, in the order decided. Internal. */
  public static final String HAPPENINGS = "picket.happenings.v1";

  /** Key: article id. Value: {@link EnrichedArticle}. Public. */
  public static final String ENRICHED = "picket.enriched.v1";

  /** Key: incident id. Value: {@link Incident}. Public. */
  public static final String INCIDENTS = "picket.incidents.v1";

  /** Key: situation id. Value: {@link Situation}. Public. */
  public static final String SITUATIONS = "picket.situations.v1";

  /** Key: alert id. Value: {@link Alert}. Public. */
  public static final String ALERTS = "picket.alerts.v1";

  /** Key: alert id / revision / recipient. Value: {@link Delivery}. Internal. */
  public static final String DELIVERIES = "picket.deliveries.v1";

  /** Key: target id. Value: {@link Action}. Internal. */
  public static final String ACTIONS = "picket.actions.v1";

  /** Key: host / feed id, partitioned by host. Value: {@link FeedState}. Internal. */
  public static final String FEEDS = "picket.feeds.v1";

  /** Key: feed id / id of the listed address. Value: {@link Seen}. Internal. */
  public static final String SEEN = "picket.seen.v1";

  private static final String DLQ = "picket.dlq.";
  private static final List<String> STAGES =
      List.of("ingest", "read", "assemble", "watch", "notify");
  private static final int THEATRE_PARTITIONS = 8;

  /** Which retentions hold. */
  public enum Profile {
    LIVE,
    ARCHIVE
  }

  /**
   * A topic as it is to be created.
   *
   * @param name its name
   * @param partitions how many
   * @param config Kafka topic configuration, sorted by key
   */
  public record Topic(String name, int partitions, SortedMap<String, String> config) {
    public Topic {
      config = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(config));
    }
  }

  public Topics {
    Require.that(articlePartitions >= 1, "Topics.articlePartitions must be at least 1");
  }

  /** Few partitions and everything kept: replays, demos and tests. */
  public static Topics forArchive() {
    return new Topics(Profile.ARCHIVE, 1);
  }

  /** The retentions of the table, and more partitions than a machine has cores. */
  public static Topics forLive() {
    return new Topics(Profile.LIVE, 24);
  }

  /** The dead letters of a stage: original bytes, with the error in headers. */
  public static String deadLetters(String stage) {
    Require.that(STAGES.contains(stage), "no such stage: " + stage + "; known are " + STAGES);
    return DLQ + stage + ".v1";
  }

  /** Every topic, in the order of the flow. */
  public List<Topic> all() {
    List<Topic> topics = new java.util.ArrayList<>();
    topics.add(deleted(ARTICLES, articlePartitions, Duration.ofDays(7)));
    topics.add(deleted(READINGS, THEATRE_PARTITIONS, Duration.ofDays(7)));
    topics.add(deleted(HAPPENINGS, THEATRE_PARTITIONS, Duration.ofDays(400)));
    topics.add(deleted(ENRICHED, articlePartitions, Duration.ofDays(90)));
    topics.add(view(INCIDENTS));
    topics.add(view(SITUATIONS));
    topics.add(view(ALERTS));
    topics.add(compacted(DELIVERIES, "compact,delete", Duration.ofDays(90)));
    topics.add(deleted(ACTIONS, 1, Duration.ofDays(90)));
    topics.add(compacted(FEEDS, "compact", Duration.ofMillis(-1)));
    topics.add(compacted(SEEN, "compact", Duration.ofMillis(-1)));
    STAGES.forEach(stage -> topics.add(deleted(deadLetters(stage), 1, Duration.ofDays(30))));
    return List.copyOf(topics);
  }

  /**
   * The partition of a theatre on the readings and happenings topics.
   *
   * @param theatre id of the theatre
   * @param partitions how many the topic has
   */
  public static int theatrePartition(String theatre, int partitions) {
    return Math.floorMod(theatre.hashCode(), partitions);
  }

  private Topic deleted(String name, int partitions, Duration kept) {
    SortedMap<String, String> config = base("delete", kept);
    return new Topic(name, partitions, config);
  }

  private Topic view(String name) {
    SortedMap<String, String> config = base("compact,delete", Duration.ofDays(400));
    config.put("min.compaction.lag.ms", Long.toString(Duration.ofDays(35).toMillis()));
    return archived(new Topic(name, 1, config));
  }

  private Topic compacted(String name, String policy, Duration kept) {
    SortedMap<String, String> config = base(policy, kept);
    config.put("delete.retention.ms", Long.toString(Duration.ofDays(30).toMillis()));
    return archived(new Topic(name, 1, config));
  }

  /** An archive keeps all versions: compaction would drop what an evaluation wants to see. */
  private Topic archived(Topic topic) {
    if (profile == Profile.LIVE) {
      return topic;
    }
    SortedMap<String, String> config = base("delete", Duration.ofMillis(-1));
    return new Topic(topic.name(), topic.partitions(), config);
  }

  private SortedMap<String, String> base(String policy, Duration kept) {
    SortedMap<String, String> config = new TreeMap<>();
    config.put("cleanup.policy", policy);
    config.put("compression.type", "zstd");
    config.put("message.timestamp.type", "CreateTime");
    config.put("retention.ms", Long.toString(profile == Profile.LIVE ? kept.toMillis() : -1));
    return config;
  }
}
