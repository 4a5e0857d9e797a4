package picket.model.theatre.pattern;

import java.util.List;
import picket.model.IncidentType;
import picket.model.Rank;
import picket.model.theatre.syntax.Nearest;
import picket.model.theatre.syntax.Scalar;
import picket.model.theatre.syntax.YamlNode;

/** Reads what all operators share: acts, outcomes and wordings. */
final class ActReader {
  private static final Scalar<IncidentType> TYPE = Scalar.oneOf(IncidentType.class);
  private static final Scalar<Party> PARTY = Scalar.oneOf(Party.class);
  private static final Scalar<ActSpec.VictimKind> VICTIM = Scalar.oneOf(ActSpec.VictimKind.class);
  private static final Scalar<Rank> RANK = Scalar.oneOf(Rank.class);
  private static final Scalar<Integer> SEVERITY = Scalar.within(Scalar.INTEGER, 1, 5);
  private static final Scalar<Double> KM = Scalar.within(Scalar.DECIMAL, 0.0, 20_000.0);
  private static final Scalar<Integer> PEOPLE = Scalar.within(Scalar.INTEGER, 0, 1_000_000);

  ActSpec act(YamlNode node) {
    ActSpec act =
        new ActSpec(
            node.some("types", type -> type.value(TYPE)),
            node.all("actors", PARTY),
            node.find("on", PARTY),
            node.find("soil", PARTY),
            node.find("border-within-km", KM),
            node.get("least-security-killed", PEOPLE, 0),
            node.all("ranks", RANK),
            node.all("words", Scalar.TEXT),
            node.all("victims", VICTIM),
            node.get("contested", Scalar.FLAG, false));
    node.noOtherKeys();
    return act;
  }

  Outcome outcome(YamlNode node, List<String> gaps) {
    Outcome outcome = new Outcome(node.get("severity", SEVERITY), wording(node, gaps));
    node.noOtherKeys();
    return outcome;
  }

  /**
   * A wording in which only these gaps stand; the caller says that there are no other keys.
   *
   * @param gaps names that may stand in braces
   */
  Wording wording(YamlNode node, List<String> gaps) {
    return new Wording(
        template(node, "subject", gaps),
        template(node, "headline", gaps),
        template(node, "why", gaps),
        template(node, "next", gaps));
  }

  private static String template(YamlNode node, String key, List<String> gaps) {
    boolean optional = key.equals("next");
    String text = optional ? node.get(key, Scalar.TEXT, "") : node.get(key, Scalar.TEXT);
    for (String gap : new Wording(text, "", "", "").gaps()) {
      if (!gaps.contains(gap)) {
        node.problem(key, "unknown gap {" + gap + "}", Nearest.mend(gap, gaps));
      }
    }
    return text;
  }
}
