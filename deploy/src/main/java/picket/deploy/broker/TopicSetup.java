package picket.deploy.broker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import picket.model.Topics;

/** Makes the topics on a broker what {@link Topics} declares, or says how they differ. */
public final class TopicSetup {
  private static final short ONE_COPY = 1;
  private static final long PATIENCE_SECONDS = 60;
  private static final long ASK_AGAIN_MILLIS = 100;

  private final Admin admin;

  public TopicSetup(Admin admin) {
    this.admin = admin;
  }

  /**
   * Checks what is there, creates what is missing, and waits until every partition has a leader:
   * records sent before that can be lost.
   *
   * @throws BrokerException naming every topic that differs from its declaration
   */
  public void ensure(Topics topics) throws InterruptedException {
    List<Topics.Topic> declared = topics.all();
    Set<String> present = get(admin.listTopics().names());
    refuseDrift(declared.stream().filter(topic -> present.contains(topic.name())).toList());
    List<NewTopic> missing =
        declared.stream()
            .filter(topic -> !present.contains(topic.name()))
            .map(TopicSetup::asNew)
            .toList();
    get(admin.createTopics(missing).all());
    awaitLeaders(declared);
  }

  private static NewTopic asNew(Topics.Topic topic) {
    return new NewTopic(topic.name(), topic.partitions(), ONE_COPY).configs(topic.config());
  }

  private void awaitLeaders(List<Topics.Topic> declared) throws InterruptedException {
    Map<TopicPartition, OffsetSpec> partitions = new TreeMap<>(TopicSetup::inOrder);
    for (Topics.Topic topic : declared) {
      for (int n = 0; n < topic.partitions(); n++) {
        partitions.put(new TopicPartition(topic.name(), n), OffsetSpec.latest());
      }
    }
    awaitKnown(partitions);
  }

  /** A topic that was created a moment ago may not be known to the broker that is asked. */
  private void awaitKnown(Map<TopicPartition, OffsetSpec> partitions) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      try {
        get(admin.listOffsets(partitions).all());
        return;
      } catch (BrokerException e) {
        if (!(e.getCause() instanceof RetriableException) || System.nanoTime() > until) {
          throw e;
        }
        Thread.sleep(ASK_AGAIN_MILLIS);
      }
    }
  }

  private static int inOrder(TopicPartition a, TopicPartition b) {
    int byTopic = a.topic().compareTo(b.topic());
    return byTopic != 0 ? byTopic : Integer.compare(a.partition(), b.partition());
  }

  private void refuseDrift(List<Topics.Topic> declared) throws InterruptedException {
    List<String> names = declared.stream().map(Topics.Topic::name).toList();
    Map<String, TopicDescription> descriptions = get(admin.describeTopics(names).allTopicNames());
    Map<ConfigResource, Config> configs =
        get(admin.describeConfigs(names.stream().map(TopicSetup::resource).toList()).all());
    List<String> drift = new ArrayList<>();
    for (Topics.Topic topic : declared) {
      TopicDescription description = descriptions.get(topic.name());
      int partitions = description == null ? 0 : description.partitions().size();
      if (partitions != topic.partitions()) {
        drift.add(differs(topic.name(), "partitions", topic.partitions(), partitions));
      }
      drift.addAll(drift(topic, configs.get(resource(topic.name()))));
    }
    if (!drift.isEmpty()) {
      throw new BrokerException(
          "the topics on the broker are not as declared: "
              + String.join("; ", drift)
              + ". Change them back, or start on a new data folder");
    }
  }

  private static List<String> drift(Topics.Topic topic, @Nullable Config config) {
    List<String> drift = new ArrayList<>();
    topic
        .config()
        .forEach(
            (key, value) -> {
              ConfigEntry entry = config == null ? null : config.get(key);
              String found = entry == null ? "nothing" : entry.value();
              if (!value.equals(found)) {
                drift.add(differs(topic.name(), key, value, found));
              }
            });
    return drift;
  }

  private static ConfigResource resource(String topic) {
    return new ConfigResource(ConfigResource.Type.TOPIC, topic);
  }

  private static String differs(String topic, String what, Object declared, Object found) {
    return topic + " has " + what + " " + found + " instead of " + declared;
  }

  private static <T> T get(KafkaFuture<T> future) throws InterruptedException {
    try {
      return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new BrokerException("the broker refused: " + cause.getMessage(), cause);
    } catch (TimeoutException e) {
      throw new BrokerException(
          "the broker did not answer within " + PATIENCE_SECONDS + " seconds", e);
    }
  }
}
