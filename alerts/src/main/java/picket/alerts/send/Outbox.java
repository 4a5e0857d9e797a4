package picket.alerts.send;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picket.model.Delivery;
import picket.model.Delivery.State;

/**
 * The mails that are still to be sent, each recipient's in the order of the log.
 *
 * <p>A recipient whose first mail waits gets no later one before it. Not thread-safe.
 */
final class Outbox {
  private final Backoff backoff;
  private final Map<String, List<Waiting>> byRecipient = new LinkedHashMap<>();

  Outbox(Backoff backoff) {
    this.backoff = backoff;
  }

  private record Waiting(Delivery delivery, Instant notBefore) {}

  /** Takes an entry of the log: an intent is kept until its outcome comes. */
  void accept(Delivery delivery) {
    if (delivery.state() != State.PENDING) {
      remove(delivery);
      return;
    }
    List<Waiting> queue = byRecipient.computeIfAbsent(delivery.recipient(), r -> new ArrayList<>());
    int known = indexOf(queue, delivery);
    if (known < 0) {
      queue.add(new Waiting(delivery, Instant.MIN));
    } else if (delivery.attempts() > queue.get(known).delivery().attempts()) {
      queue.set(known, new Waiting(delivery, queue.get(known).notBefore()));
    }
  }

  /** A mail that may be sent now, or null. */
  @Nullable Delivery next(Instant now) {
    return byRecipient.values().stream()
        .map(queue -> queue.get(0))
        .filter(waiting -> !waiting.notBefore().isAfter(now))
        .map(Waiting::delivery)
        .findFirst()
        .orElse(null);
  }

  /** The server took it. */
  Delivery sent(Delivery delivery) {
    return settled(delivery, State.SENT, null);
  }

  /** It will never be taken. */
  Delivery refused(Delivery delivery, String reply) {
    return settled(delivery, State.REFUSED, reply);
  }

  /** Waits for another attempt, or gives up when the time for attempts is over. */
  Delivery putOff(Delivery delivery, String reply, Instant now) {
    Optional<Duration> wait = backoff.after(delivery.attempts() + 1);
    if (wait.isEmpty()) {
      return settled(delivery, State.EXPIRED, reply);
    }
    Delivery again = tried(delivery, State.PENDING, reply);
    List<Waiting> queue = byRecipient.getOrDefault(delivery.recipient(), List.of());
    int known = indexOf(queue, delivery);
    if (known >= 0) {
      queue.set(known, new Waiting(again, now.plus(wait.get())));
    }
    return again;
  }

  int size() {
    return byRecipient.values().stream().mapToInt(List::size).sum();
  }

  void clear() {
    byRecipient.clear();
  }

  private Delivery settled(Delivery delivery, State state, @Nullable String reply) {
    remove(delivery);
    return tried(delivery, state, reply);
  }

  private void remove(Delivery delivery) {
    List<Waiting> queue = byRecipient.getOrDefault(delivery.recipient(), List.of());
    int known = indexOf(queue, delivery);
    if (known >= 0) {
      queue.remove(known);
    }
    if (queue.isEmpty()) {
      byRecipient.remove(delivery.recipient());
    }
  }

  private static int indexOf(List<Waiting> queue, Delivery delivery) {
    for (int i = 0; i < queue.size(); i++) {
      if (queue.get(i).delivery().key().equals(delivery.key())) {
        return i;
      }
    }
    return -1;
  }

  private static Delivery tried(Delivery delivery, State state, @Nullable String reply) {
    return new Delivery(
        delivery.alert(),
        delivery.routeId(),
        delivery.recipient(),
        delivery.messageId(),
        state,
        delivery.queuedAt(),
        delivery.attempts() + 1,
        reply);
  }
}
