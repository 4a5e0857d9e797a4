package picket.model.theatre;

import static picket.model.theatre.PackScalars.MAIL;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.theatre.syntax.Problems;
import picket.model.theatre.syntax.Scalar;
import picket.model.theatre.syntax.YamlNode;

/** Who is told what: {@code routes.yaml}. */
final class RoutesFile {
  private static final Scalar<Integer> SEVERITY = Scalar.within(Scalar.INTEGER, 1, 5);

  private RoutesFile() {}

  static List<Route> read(Path file, Scalar<String> patterns, Problems problems) {
    YamlNode root = YamlNode.read(file, problems);
    Scalar<String> ids = Scalar.newId("route");
    List<Route> routes = root.some("routes", node -> route(node, ids, patterns));
    root.noOtherKeys();
    return routes;
  }

  private static Route route(YamlNode node, Scalar<String> ids, Scalar<String> patterns) {
    Route route =
        new Route(
            node.get("id", ids),
            node.some("recipients", item -> item.value(MAIL)),
            node.get("min-severity", SEVERITY),
            node.all("patterns", patterns),
            node.get("zone", Scalar.ZONE),
            quietHours(node.findChild("quiet-hours")));
    node.noOtherKeys();
    return route;
  }

  private static Route.@Nullable QuietHours quietHours(@Nullable YamlNode node) {
    if (node == null) {
      return null;
    }
    Route.QuietHours hours =
        new Route.QuietHours(
            node.get("from", Scalar.TIME_OF_DAY), node.get("to", Scalar.TIME_OF_DAY));
    node.noOtherKeys();
    return hours;
  }
}
