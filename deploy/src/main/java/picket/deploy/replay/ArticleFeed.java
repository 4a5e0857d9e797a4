package picket.deploy.replay;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import picket.deploy.run.Clients;
import picket.deploy.run.StageFailedException;
import picket.model.Article;
import picket.model.Observed;
import picket.model.Tick;
import picket.model.Topics;
import picket.model.theatre.Theatre;

/** Writes articles, and the time at which an archive ends, to their topics. */
final class ArticleFeed {
  private final String bootstrap;

  ArticleFeed(String bootstrap) {
    this.bootstrap = bootstrap;
  }

  /** Writes articles in order and returns where the last one stands. */
  RecordMetadata publish(List<Article> articles) throws InterruptedException {
    try (Producer<String, Article> producer = Clients.producer(bootstrap, Article.class)) {
      List<Future<RecordMetadata>> sent =
          articles.stream().map(article -> producer.send(record(article))).toList();
      RecordMetadata last = null;
      for (Future<RecordMetadata> one : sent) {
        last = written(one);
      }
      if (last == null) {
        throw new IllegalArgumentException("there is no article to publish");
      }
      return last;
    }
  }

  /** Tells a theatre what time it is when nothing more comes, and returns where that stands. */
  RecordMetadata tick(Theatre theatre, Instant horizon) throws InterruptedException {
    try (Producer<String, Observed> producer = Clients.producer(bootstrap, Observed.class)) {
      int partitions = producer.partitionsFor(Topics.READINGS).size();
      return written(
          producer.send(
              new ProducerRecord<>(
                  Topics.READINGS,
                  Topics.theatrePartition(theatre.id(), partitions),
                  horizon.toEpochMilli(),
                  theatre.id(),
                  new Tick(theatre.id(), horizon))));
    }
  }

  private static ProducerRecord<String, Article> record(Article article) {
    return new ProducerRecord<>(
        Topics.ARTICLES, 0, article.seenAt().toEpochMilli(), article.id(), article);
  }

  private static RecordMetadata written(Future<RecordMetadata> sent) throws InterruptedException {
    try {
      return sent.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new StageFailedException("the broker did not take a record: " + cause.getMessage());
    }
  }
}
