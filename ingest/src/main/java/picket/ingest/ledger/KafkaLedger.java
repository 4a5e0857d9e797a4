package picket.ingest.ledger;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.jspecify.annotations.Nullable;
import picket.ingest.poll.Feed;
import picket.ingest.poll.Ledger;
import picket.model.Article;
import picket.model.FeedState;
import picket.model.Seen;

/**
 * The ledger on Kafka: articles, feeds and seen, one transaction a turn.
 *
 * <p>Its memory is a copy of what is committed. After a failure it is read anew, as often as it
 * takes: every call may throw a {@link LedgerException}, and a later one may succeed. A second
 * instance shuts the first one out for good. Thread-safe: one turn is committed at a time.
 */
public final class KafkaLedger implements Ledger, AutoCloseable {
  private final String bootstrap;
  private @Nullable Session session;
  private @Nullable LedgerException takenOver;

  private KafkaLedger(String bootstrap) {
    this.bootstrap = bootstrap;
  }

  /**
   * Takes over from whoever had it, and reads how things stand.
   *
   * @throws LedgerException where the broker does not let us
   */
  public static KafkaLedger open(String bootstrap) {
    KafkaLedger ledger = new KafkaLedger(bootstrap);
    ledger.states();
    return ledger;
  }

  @Override
  public synchronized @Nullable Seen seen(String listing) {
    return session().book().find(listing);
  }

  @Override
  public synchronized @Nullable FeedState state(Feed feed) {
    return session().states().get(feed.id());
  }

  /** How the feeds that were ever polled stand, in no order. */
  public synchronized List<FeedState> states() {
    return List.copyOf(session().states().values());
  }

  @Override
  public synchronized List<Article> commit(Feed feed, Turn turn, Instant seenAt)
      throws InterruptedException {
    Session current = session();
    try {
      return current.commit(feed, turn, seenAt);
    } catch (InterruptException e) {
      drop(current);
      throw interrupted(e);
    } catch (KafkaException e) {
      drop(current);
      throw failed("the broker did not take what came of " + feed.url(), e);
    }
  }

  /** Kafka's own form of it, which has set the thread's mark again. */
  private static InterruptedException interrupted(InterruptException e) {
    Thread.interrupted();
    InterruptedException plain = new InterruptedException(e.getMessage());
    plain.initCause(e);
    return plain;
  }

  private Session session() {
    if (takenOver != null) {
      throw takenOver;
    }
    Session current = session;
    if (current == null) {
      try {
        current = Session.begin(bootstrap);
      } catch (KafkaException e) {
        throw failed("the broker does not open the ledger of ingest", e);
      }
      session = current;
    }
    return current;
  }

  private void drop(Session failed) {
    session = null;
    failed.abandon();
  }

  private LedgerException failed(String what, KafkaException cause) {
    boolean fenced =
        cause instanceof ProducerFencedException || cause instanceof InvalidProducerEpochException;
    LedgerException failure =
        fenced
            ? new LedgerException("another instance of ingest has taken over", cause, true)
            : new LedgerException(what + ": " + cause.getMessage(), cause, false);
    if (fenced) {
      takenOver = failure;
    }
    return failure;
  }

  @Override
  public synchronized void close() {
    if (session != null) {
      session.close();
      session = null;
    }
  }
}
