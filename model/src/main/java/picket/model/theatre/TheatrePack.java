package picket.model.theatre;

import static picket.model.theatre.PackScalars.COUNTRY;
import static picket.model.theatre.PackScalars.LANGUAGE;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import picket.model.theatre.syntax.Problems;
import picket.model.theatre.syntax.Scalar;
import picket.model.theatre.syntax.YamlNode;

/** One pack: its {@code theatre.yaml}, and the order in which the files lean on each other. */
final class TheatrePack {
  private static final double DEFAULT_DEPTH_RECORD_KM = 40;
  private static final double MAX_DEPTH_KM = 2000;
  private static final int SIDES = 2;

  private final Path folder;
  private final Problems problems;

  TheatrePack(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** The theatre; to be used only if no problem came up. */
  Theatre read(PatternsReader patternsReader) {
    YamlNode root = YamlNode.read(folder.resolve("theatre.yaml"), problems);
    List<Side> sides = sides(root);
    Scalar<String> sideIds = Scalar.oneOf("side", root.declared("sides", "id"));
    List<Bloc> blocs = root.some("blocs", blocReader(sideIds));
    Scalar<String> blocIds = Scalar.oneOf("bloc", root.declared("blocs", "id"));
    PlacesFile placesFile = new PlacesFile(folder.resolve("places.tsv"), problems);
    List<Place> places = placesFile.read();
    Scalar<String> placeIds = Scalar.oneOf("place", placesFile.declared());
    Theatre theatre =
        new Theatre(
            id(root),
            root.get("name", Scalar.TEXT),
            sides,
            root.some("languages", item -> item.value(LANGUAGE)),
            root.some("time-zones", TheatrePack::zone),
            new Blocs(blocs),
            root.all("capital-cities", placeIds),
            root.get("depth-record-km", depth(), DEFAULT_DEPTH_RECORD_KM),
            SourcesFile.read(folder.resolve("sources.yaml"), blocIds, problems),
            new ActorsFile(sideIds, blocIds).read(folder.resolve("actors.yaml"), problems),
            places,
            new BorderFile(folder, problems).read(),
            List.of(),
            List.of());
    root.noOtherKeys();
    int before = problems.count();
    List<Pattern> patterns =
        patternsReader.read(folder.resolve("patterns.yaml"), theatre, problems);
    boolean complete = problems.count() == before;
    Scalar<String> patternIds =
        Scalar.oneOf("pattern", complete ? patterns.stream().map(Pattern::id).toList() : List.of());
    return theatre.withRules(
        patterns, RoutesFile.read(folder.resolve("routes.yaml"), patternIds, problems));
  }

  private String id(YamlNode root) {
    String id = root.get("id", Scalar.TEXT);
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    if (!id.isEmpty() && !id.equals(name)) {
      root.problem(
          "id",
          "the id \"" + id + "\" is not the name of the folder",
          "rename one of them; the folder is \"" + name + "\"");
    }
    return id;
  }

  private List<Side> sides(YamlNode root) {
    Scalar<String> ids = Scalar.newId("side");
    int before = problems.count();
    List<Side> sides = root.some("sides", node -> side(node, ids));
    if (problems.count() == before && sides.size() != SIDES && root.has("sides")) {
      root.problem("sides", "there is not one pair of sides", "declare two, that face each other");
    }
    return sides;
  }

  private static Side side(YamlNode node, Scalar<String> ids) {
    Side side =
        new Side(
            node.get("id", ids),
            node.get("name", Scalar.TEXT),
            node.get("adjective", Scalar.TEXT),
            node.get("country", COUNTRY));
    node.noOtherKeys();
    return side;
  }

  private static Function<YamlNode, Bloc> blocReader(Scalar<String> sides) {
    Scalar<String> ids = Scalar.newId("bloc");
    return node -> {
      Bloc bloc =
          new Bloc(
              node.get("id", ids),
              node.get("name", Scalar.TEXT),
              node.find("side", sides),
              node.get("state", Scalar.FLAG, false),
              node.get("neutral", Scalar.oneOf(Bloc.Neutral.class)));
      if (bloc.side() == null
          && (bloc.state() || bloc.neutral() == Bloc.Neutral.WHEN_OWN_SIDE_ACCUSED)) {
        node.problem("the bloc has no side of its own", "add its \"side\"");
      }
      node.noOtherKeys();
      return bloc;
    };
  }

  private static TimeZoneLabel zone(YamlNode node) {
    TimeZoneLabel zone =
        new TimeZoneLabel(
            node.get("label", Scalar.TEXT),
            node.get("zone", Scalar.ZONE),
            node.get("country", COUNTRY));
    node.noOtherKeys();
    return zone;
  }

  private static Scalar<Double> depth() {
    return Scalar.within(Scalar.DECIMAL, 0.0, MAX_DEPTH_KM);
  }
}
