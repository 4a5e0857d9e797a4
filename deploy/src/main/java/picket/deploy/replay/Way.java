package picket.deploy.replay;

import java.util.List;
import java.util.function.BiFunction;
import picket.deploy.archive.Archive;
import picket.model.Article;

/** How the articles of an archive come in. */
public final class Way {
  /** Written straight to their topic. */
  public static final Way TOPIC =
      new Way("topic", (archive, articles) -> new TopicEntrance(articles));

  /** Served as web sites and polled, as fast as it goes. */
  public static final Way HTTP = paced(Pacer.NONE);

  private final String name;
  private final BiFunction<Archive, List<Article>, Entrance> entrance;

  private Way(String name, BiFunction<Archive, List<Article>, Entrance> entrance) {
    this.name = name;
    this.entrance = entrance;
  }

  /** Served as web sites and polled, at a pace at which a person can follow. */
  public static Way paced(Pacer pacer) {
    return new Way("http", (archive, articles) -> new HttpEntrance(archive, pacer));
  }

  String name() {
    return name;
  }

  Entrance open(Archive archive, List<Article> articles) {
    return entrance.apply(archive, articles);
  }
}
