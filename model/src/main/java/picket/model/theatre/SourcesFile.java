package picket.model.theatre;

import static picket.model.theatre.PackScalars.COUNTRY;
import static picket.model.theatre.PackScalars.LANGUAGE;
import static picket.model.theatre.PackScalars.RELIABILITY;
import static picket.model.theatre.PackScalars.WEB_ADDRESS;

import java.nio.file.Path;
import java.util.List;
import picket.model.theatre.syntax.Problems;
import picket.model.theatre.syntax.Scalar;
import picket.model.theatre.syntax.YamlNode;

/** The outlets: {@code sources.yaml}. */
final class SourcesFile {
  private static final Scalar<Integer> CRAWL_DELAY = Scalar.within(Scalar.INTEGER, 1, 3600);

  private SourcesFile() {}

  static List<Source> read(Path file, Scalar<String> blocs, Problems problems) {
    YamlNode root = YamlNode.read(file, problems);
    Scalar<String> ids = Scalar.newId("source");
    List<Source> sources = root.some("sources", node -> source(node, ids, blocs));
    root.noOtherKeys();
    return sources;
  }

  private static Source source(YamlNode node, Scalar<String> ids, Scalar<String> blocs) {
    Source source =
        new Source(
            node.get("id", ids),
            node.get("name", Scalar.TEXT),
            node.get("home", WEB_ADDRESS),
            node.get("bloc", blocs),
            node.get("reliability", RELIABILITY),
            node.get("country", COUNTRY),
            node.get("language", LANGUAGE),
            node.all("feeds", WEB_ADDRESS),
            node.find("crawl-delay-seconds", CRAWL_DELAY));
    node.noOtherKeys();
    return source;
  }
}
