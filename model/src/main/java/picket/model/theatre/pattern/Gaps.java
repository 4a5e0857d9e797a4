package picket.model.theatre.pattern;

import java.util.List;
import java.util.stream.Stream;

/**
 * The gaps that may stand in a {@link Wording}: {@code {theatre}}, or {@code {strike.place}} for
 * the act of a role.
 */
public final class Gaps {

  /** Those of every match. */
  public static final List<String> OF_MATCH =
      List.of(
          "theatre",
          "A",
          "A.adjective",
          "B",
          "B.adjective",
          "level",
          "at",
          "outlet",
          "elapsed",
          "kinds",
          "speakers",
          "number");

  /** Those of an act, after its role and a point. */
  public static final List<String> OF_ACT =
      List.of(
          "what", "actor", "target", "place", "area", "spot", "places", "day", "toll", "origins",
          "speaker");

  static final List<String> WITHDRAWN = List.of("theatre", "told");

  private Gaps() {}

  /** Those that may stand where acts of these roles are told. */
  static List<String> of(List<String> roles) {
    Stream<String> acts =
        roles.stream().flatMap(role -> OF_ACT.stream().map(word -> role + "." + word));
    return Stream.concat(OF_MATCH.stream(), acts).toList();
  }
}
