package picket.deploy.explain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picket.deploy.broker.EmbeddedBroker;
import picket.deploy.run.Pipeline;
import picket.deploy.run.TopicLog;
import picket.model.Article;
import picket.model.Topics;
import picket.model.theatre.Source;

/** Finds an article on the articles topic of a run or replay. */
public final class ArticleLog {
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
  public Shown inFolder(Path data, String id) {
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
   */
  public Shown at(String bootstrap, String id) {
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
}
