package picket.deploy.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picket.deploy.mailbox.MailBox;
import picket.deploy.run.TopicLog;
import picket.model.Alert;
import picket.model.Delivery;
import picket.model.EnrichedArticle;
import picket.model.Incident;
import picket.model.Situation;
import picket.model.Topics;

/**
 * Reads what the stages left on the topics.
 *
 * <p>Each theatre's records stand in the order of its log. Two theatres share topics, and how their
 * records fall between each other is chance: so records are put by theatre, or by the log's time.
 */
public final class OutcomeReader {
  private final TopicLog log;

  public OutcomeReader(TopicLog log) {
    this.log = log;
  }

  public List<EnrichedArticle> enriched() {
    return byTheatre(
        values(Topics.ENRICHED, EnrichedArticle.class), article -> article.reading().theatre());
  }

  public List<Incident> incidents() {
    List<Incident> versions = values(Topics.INCIDENTS, Incident.class);
    return byTheatre(lastOfEach(versions, Incident::id), Incident::theatre);
  }

  public List<Situation> situations() {
    List<Situation> versions = values(Topics.SITUATIONS, Situation.class);
    return byTheatre(lastOfEach(versions, Situation::id), Situation::theatre);
  }

  public List<Alert> alerts() {
    List<Alert> alerts = values(Topics.ALERTS, Alert.class);
    alerts.sort(Comparator.comparing(Alert::emittedAt).thenComparing(Alert::theatre));
    return alerts;
  }

  /** The mails in the order of the deliveries that asked for them, each once. */
  public List<Outcome.MailFile> mails(List<MailBox.Received> received) {
    Map<String, MailBox.Received> byId = new LinkedHashMap<>();
    received.forEach(mail -> byId.putIfAbsent(mail.messageId(), mail));
    List<Outcome.MailFile> files = new ArrayList<>();
    for (Delivery delivery : queued()) {
      MailBox.Received mail = byId.remove(delivery.messageId());
      if (mail != null) {
        files.add(
            new Outcome.MailFile(
                fileName(files.size() + 1, delivery),
                delivery.recipient(),
                mail.raw(),
                delivery.alert()));
      }
    }
    if (!byId.isEmpty()) {
      throw new IllegalStateException("mails that nobody asked for: " + byId.keySet());
    }
    return files;
  }

  private List<Delivery> queued() {
    List<Delivery> queued = new ArrayList<>();
    for (Delivery delivery : values(Topics.DELIVERIES, Delivery.class)) {
      if (delivery.state() == Delivery.State.PENDING && delivery.attempts() == 0) {
        queued.add(delivery);
      }
    }
    queued.sort(
        Comparator.comparing(Delivery::queuedAt)
            .thenComparing(delivery -> delivery.alert().theatre()));
    return queued;
  }

  private static String fileName(int number, Delivery delivery) {
    Alert alert = delivery.alert();
    return String.format(
        Locale.ROOT,
        "%04d-%s-%s-%s.eml",
        number,
        plain(alert.pattern().id()),
        plain(alert.status().name()),
        plain(delivery.recipient().replaceFirst("@.*", "")));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private <T> List<T> values(String topic, Class<T> type) {
    return log.read(topic, type).stream()
        .map(ConsumerRecord::value)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static <T> List<T> lastOfEach(List<T> versions, Function<T, String> id) {
    Map<String, T> last = new LinkedHashMap<>(); // keeps the place of the first version
    versions.forEach(version -> last.put(id.apply(version), version));
    return new ArrayList<>(last.values());
  }

  private static <T> List<T> byTheatre(List<T> records, Function<T, String> theatre) {
    records.sort(Comparator.comparing(theatre));
    return records;
  }
}
