package picket.deploy.explain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import picket.deploy.broker.EmbeddedBroker;
import picket.deploy.run.Pipeline;
import picket.deploy.run.TopicLog;
import picket.model.Article;
import picket.model.Topics;
import picket.model.theatre.Source;

/** Finds an article on the articles topic of a run or replay. */
public final class ArticleLog {
  private static final int ANSWER_MS = 8_000;

  private final List<Source> outlets;

  /**
   * A log.
   *
   * @param outlets those of the archive that was replayed; empty for a run
   */
  public ArticleLog(List<Source> outlets) {
    this.outlets = List.copyOf(outlets);
  }

  /**
   * Looks in the folder of a run that has ended, by a broker of its own.
   *
   * @throws picket.deploy.broker.FolderInUseException where the run goes on
   */
  public Shown inFolder(Path data, String id) throws InterruptedException {
    Path folder = Pipeline.brokerFolder(data);
    if (!Files.isDirectory(folder)) {
      throw new ExplainException(data + " holds no run; name the folder of --data");
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder)) {
      return at(broker.bootstrap(), id);
    }
  }

  /**
   * Looks at a broker that runs.
   *
   * @param id the article's id, or its address
   * @throws ExplainException where no broker answers within seconds, or it has no such article
   */
  public Shown at(String bootstrap, String id) throws InterruptedException {
    knock(bootstrap);
    return new TopicLog(bootstrap)
        .read(Topics.ARTICLES, Article.class).stream()
            .map(ConsumerRecord::value)
            .filter(article -> article.id().equals(id) || article.url().equals(id))
            .max(Comparator.comparingInt(Article::revision))
            .map(article -> new Shown(article, outlets))
            .orElseThrow(
                () ->
                    new ExplainException(
                        "no article \""
                            + id
                            + "\" is on "
                            + Topics.ARTICLES
                            + " any more, or yet"));
  }

  /** Reading a topic waits a minute for a broker that is not there, so it is looked for first. */
  private static void knock(String bootstrap) throws InterruptedException {
    Map<String, Object> patience =
        Map.of(
            "bootstrap.servers",
            bootstrap,
            "request.timeout.ms",
            ANSWER_MS / 2,
            "default.api.timeout.ms",
            ANSWER_MS);
    try (Admin admin = Admin.create(patience)) {
      admin.describeTopics(List.of(Topics.ARTICLES)).allTopicNames().get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof UnknownTopicOrPartitionException
          ? new ExplainException(
              bootstrap + ": the broker there has no " + Topics.ARTICLES + "; is it Picket's?")
          : silent(bootstrap);
    } catch (KafkaException e) {
      throw new ExplainException(
          bootstrap + ": this is no address of a broker; write host:port, such as 127.0.0.1:19092");
    }
  }

  private static ExplainException silent(String bootstrap) {
    return new ExplainException(
        bootstrap
            + ": no broker answers there; give the address that the run prints, or, where it has"
            + " ended, its folder with --data");
  }
}
