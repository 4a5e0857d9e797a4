package picket.deploy.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import picket.deploy.run.Clients;
import picket.deploy.run.Pipeline;
import picket.deploy.run.Polling;
import picket.deploy.run.StageFailedException;
import picket.deploy.run.TopicLog;
import picket.model.Article;
import picket.model.Topics;

/** Writes articles straight to their topic. */
final class TopicEntrance implements Entrance {
  private final List<Article> articles;

  /**
   * @param articles in the order of the archive
   */
  TopicEntrance(List<Article> articles) {
    this.articles = List.copyOf(articles);
  }

  @Override
  public @Nullable Polling polling() {
    return null;
  }

  @Override
  public void bringIn(Pipeline pipeline, IntConsumer shown) throws InterruptedException {
    List<Article> missing = missing(new TopicLog(pipeline.bootstrap()));
    try (Producer<String, Article> producer =
        Clients.producer(pipeline.bootstrap(), Article.class)) {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      missing.forEach(article -> sent.add(producer.send(record(article))));
      for (Future<RecordMetadata> one : sent) {
        awaitWritten(one);
      }
    }
  }

  /** What a run that was cut off has written is the beginning of what is to be written. */
  private List<Article> missing(TopicLog log) {
    List<Article> there =
        log.read(Topics.ARTICLES, Article.class).stream().map(ConsumerRecord::value).toList();
    if (there.size() > articles.size() || !there.equals(articles.subList(0, there.size()))) {
      throw new StageFailedException(
          "the data folder holds other articles than the archive; name another folder");
    }
    return articles.subList(there.size(), articles.size());
  }

  private static ProducerRecord<String, Article> record(Article article) {
    return new ProducerRecord<>(
        Topics.ARTICLES, 0, article.seenAt().toEpochMilli(), article.id(), article);
  }

  private static void awaitWritten(Future<RecordMetadata> sent) throws InterruptedException {
    try {
      sent.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new StageFailedException("the broker did not take a record: " + cause.getMessage());
    }
  }

  @Override
  public void close() {
    // holds nothing open
  }
}
