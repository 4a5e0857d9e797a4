package picket.ingest.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import picket.ingest.poll.Feed;
import picket.ingest.poll.Ledger;
import picket.ingest.seen.SeenBook;
import picket.model.Article;
import picket.model.FeedState;
import picket.model.Seen;
import picket.model.Topics;
import picket.model.json.RecordSerde;

/**
 * One producer, and a copy of what is committed. After any failure it is of no more use: nobody
 * knows then whether the last transaction stands, and the next session reads it. Not thread-safe.
 */
final class Session {
  /** Whoever begins a session under this name shuts out whoever had one before. */
  private static final String TRANSACTIONAL_ID = "picket-ingest";

  private static final String BARRIER = "barrier";

  private final Producer<String, byte[]> producer;
  private final SeenBook book = new SeenBook();
  private final Map<String, FeedState> states = new HashMap<>();

  private Session(Producer<String, byte[]> producer) {
    this.producer = producer;
  }

  /** Takes over from whoever had the ledger, and reads how things stand. */
  static Session begin(String bootstrap) {
    Session session =
        new Session(
            new KafkaProducer<>(
                Map.of(
                    "bootstrap.servers", bootstrap,
                    "transactional.id", TRANSACTIONAL_ID,
                    "compression.type", "zstd"),
                new StringSerializer(),
                new ByteArraySerializer()));
    try {
      session.producer.initTransactions(); // ends what a killed one left open, before we read
      session.load(new CommittedLog(bootstrap, session.barriers(Topics.SEEN, Topics.FEEDS)));
      return session;
    } catch (KafkaException e) {
      session.abandon();
      throw e;
    }
  }

  private void load(CommittedLog log) {
    log.replay(Topics.SEEN, Seen.class, book::keep);
    log.replay(Topics.FEEDS, FeedState.class, state -> states.put(state.feedId(), state));
  }

  /**
   * Commits an empty record to each partition of these topics, all in one transaction, and says
   * where it stands. What a killed one had committed may become visible only after its transaction
   * is taken over; once this record is visible, so is all that stands before it.
   */
  private Map<TopicPartition, Long> barriers(String... topics) {
    Map<TopicPartition, Future<RecordMetadata>> sent = new HashMap<>();
    producer.beginTransaction();
    for (String topic : topics) {
      for (PartitionInfo one : producer.partitionsFor(topic)) {
        sent.put(
            new TopicPartition(topic, one.partition()),
            producer.send(new ProducerRecord<>(topic, one.partition(), BARRIER, null)));
      }
    }
    producer.commitTransaction();
    Map<TopicPartition, Long> offsets = new HashMap<>();
    sent.forEach((partition, one) -> offsets.put(partition, written(one).offset()));
    return offsets;
  }

  SeenBook book() {
    return book;
  }

  Map<String, FeedState> states() {
    return states;
  }

  List<Article> commit(Feed feed, Ledger.Turn turn, Instant seenAt) {
    List<SeenBook.Decision> decisions = book.decide(turn.drafts(), seenAt);
    producer.beginTransaction();
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    for (SeenBook.Decision decision : decisions) {
      Article article = decision.article();
      if (article != null) {
        sent.add(send(Topics.ARTICLES, article.id(), Article.class, article, seenAt));
      }
      sent.add(send(decision.seen(), seenAt));
    }
    turn.notes().forEach(note -> sent.add(send(note, seenAt)));
    FeedState state = turn.state();
    if (state != null) {
      sent.add(send(Topics.FEEDS, feed.key(), FeedState.class, state, seenAt));
    }
    sent.forEach(Session::written);
    producer.commitTransaction();
    return keep(decisions, turn);
  }

  private List<Article> keep(List<SeenBook.Decision> decisions, Ledger.Turn turn) {
    List<Article> articles = new ArrayList<>();
    for (SeenBook.Decision decision : decisions) {
      book.keep(decision.seen());
      if (decision.article() != null) {
        articles.add(decision.article());
      }
    }
    turn.notes().forEach(book::keep);
    FeedState state = turn.state();
    if (state != null) {
      states.put(state.feedId(), state);
    }
    return articles;
  }

  private Future<RecordMetadata> send(Seen seen, Instant at) {
    return send(Topics.SEEN, seen.listing(), Seen.class, seen, at);
  }

  private <T> Future<RecordMetadata> send(
      String topic, String key, Class<T> type, T record, Instant at) {
    byte[] value = RecordSerde.of(type).serializer().serialize(topic, record);
    return producer.send(new ProducerRecord<>(topic, null, at.toEpochMilli(), key, value));
  }

  private static RecordMetadata written(Future<RecordMetadata> sent) {
    try {
      return sent.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw cause instanceof KafkaException kafka
          ? kafka
          : new KafkaException("a record was not written", cause);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  void close() {
    producer.close();
  }

  /** Lets go without waiting; what is open is ended by the next session. */
  void abandon() {
    producer.close(Duration.ZERO);
  }
}
