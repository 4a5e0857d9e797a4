package picket.model.theatre;

import static picket.model.theatre.PackScalars.COUNTRY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.model.Rank;
import picket.model.theatre.syntax.Problems;
import picket.model.theatre.syntax.Scalar;
import picket.model.theatre.syntax.YamlNode;

/** Who acts: {@code actors.yaml}. */
final class ActorsFile {
  private final Scalar<String> ids = Scalar.newId("actor");
  private final AliasClaims claims = new AliasClaims();
  private final Scalar<String> sides;
  private final Scalar<String> blocs;

  ActorsFile(Scalar<String> sides, Scalar<String> blocs) {
    this.sides = sides;
    this.blocs = blocs;
  }

  List<Actor> read(Path file, Problems problems) {
    YamlNode root = YamlNode.read(file, problems);
    List<Actor> actors = root.some("actors", this::actor);
    root.noOtherKeys();
    SortedMap<String, Actor> byId = new TreeMap<>();
    actors.forEach(actor -> byId.put(actor.id(), actor));
    claims.check(byId);
    checkParents(root, byId);
    return actors;
  }

  private Actor actor(YamlNode node) {
    String id = node.get("id", ids);
    String name = node.get("name", Scalar.TEXT);
    claims.claim(id, new Actor.Alias(name, null, false), node);
    Actor actor =
        new Actor(
            id,
            name,
            node.list("aliases", alias -> alias(id, alias)),
            node.find("country", COUNTRY),
            node.find("parent", Scalar.TEXT),
            node.get("armed", Scalar.FLAG),
            roles(node),
            node.list("people", ActorsFile::person));
    node.noOtherKeys();
    return actor;
  }

  private Actor.Alias alias(String actor, YamlNode node) {
    Actor.Alias alias =
        node.isMapping()
            ? new Actor.Alias(
                node.get("text", Scalar.TEXT),
                node.find("bloc", blocs),
                node.get("exact-case", Scalar.FLAG, false))
            : new Actor.Alias(node.value(Scalar.TEXT), null, false);
    node.noOtherKeys();
    claims.claim(actor, alias, node);
    return alias;
  }

  private List<Actor.Role> roles(YamlNode node) {
    if (!node.has("roles")) {
      return List.of(role(node, null, null));
    }
    if (node.has("kind") || node.has("side")) {
      node.problem("roles", "\"roles\" stands beside \"kind\" or \"side\"", "keep one of them");
    }
    List<Actor.Role> roles = new ArrayList<>();
    for (YamlNode item : node.items("roles")) {
      LocalDate from = item.find("from", Scalar.DAY);
      LocalDate to = item.find("to", Scalar.DAY);
      checkDays(item, from, to);
      if (!roles.isEmpty()) {
        checkOrder(item, roles.get(roles.size() - 1), from);
      }
      roles.add(role(item, from, to));
      item.noOtherKeys();
    }
    return roles;
  }

  private Actor.Role role(YamlNode node, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new Actor.Role(
        node.get("kind", Scalar.oneOf(Actor.Kind.class)), node.find("side", sides), from, to);
  }

  private static Actor.Person person(YamlNode node) {
    LocalDate from = node.find("from", Scalar.DAY);
    LocalDate to = node.find("to", Scalar.DAY);
    checkDays(node, from, to);
    Actor.Person person =
        new Actor.Person(
            node.some("names", item -> item.value(Scalar.TEXT)),
            node.get("office", Scalar.TEXT),
            node.find("rank", Scalar.oneOf(Rank.class)),
            node.get("leader", Scalar.FLAG, false),
            from,
            to);
    node.noOtherKeys();
    return person;
  }

  private static void checkDays(YamlNode node, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      node.problem("to", "\"to\" lies before \"from\"", "swap or correct the days");
    }
  }

  private static void checkOrder(YamlNode node, Actor.Role earlier, @Nullable LocalDate from) {
    LocalDate end = earlier.to();
    if (end == null || from == null || !from.isAfter(end)) {
      node.problem(
          "from",
          "the role overlaps the one before it",
          "list the oldest first, and begin each after the last day of the one before");
    }
  }

  private static void checkParents(YamlNode root, SortedMap<String, Actor> byId) {
    Scalar<String> known = Scalar.oneOf("actor", root.declared("actors", "id"));
    for (YamlNode node : root.items("actors")) {
      String parent = node.isMapping() ? node.find("parent", known) : null;
      if (parent != null && isItsOwnAncestor(node.get("id", Scalar.TEXT), byId)) {
        node.problem("parent", "the actor is a part of itself", "correct its \"parent\"");
      }
    }
  }

  private static boolean isItsOwnAncestor(String id, SortedMap<String, Actor> byId) {
    Actor ancestor = byId.get(id);
    for (int i = 0; i < byId.size() && ancestor != null; i++) {
      String parent = ancestor.parent();
      if (id.equals(parent)) {
        return true;
      }
      ancestor = parent == null ? null : byId.get(parent);
    }
    return false;
  }
}
