package picket.enrich.incident;

import static picket.model.IncidentType.*;

import java.util.EnumMap;
import java.util.Map;
import picket.model.IncidentType;

/**
 * How likely two articles mean one happening when they give it these types.
 *
 * <p>One says ambush where another, on the army's word, says operation; the blast of the first hour
 * is an air strike in the evening.
 */
final class TypeAffinity {
  private static final Map<IncidentType, Map<IncidentType, Double>> PAIRS =
      new EnumMap<>(IncidentType.class);

  static {
    pair(AIR_STRIKE, DRONE_STRIKE, 0.9);
    pair(AIR_STRIKE, BOMBING, 0.75);
    pair(AIR_STRIKE, SHELLING, 0.75);
    pair(AIR_STRIKE, INCURSION, 0.7);
    pair(AIR_STRIKE, ARMED_ATTACK, 0.6);
    pair(DRONE_STRIKE, BOMBING, 0.75);
    pair(DRONE_STRIKE, SHELLING, 0.7);
    pair(DRONE_STRIKE, INCURSION, 0.7);
    pair(SHELLING, ARMED_CLASH, 0.8);
    pair(SHELLING, ARMED_ATTACK, 0.75);
    pair(SHELLING, BOMBING, 0.5);
    pair(ARMED_CLASH, ARMED_ATTACK, 0.9);
    pair(ARMED_CLASH, SECURITY_OPERATION, 0.85);
    pair(ARMED_CLASH, INCURSION, 0.7);
    pair(ARMED_CLASH, BOMBING, 0.6);
    pair(ARMED_ATTACK, SECURITY_OPERATION, 0.75);
    pair(ARMED_ATTACK, BOMBING, 0.85);
    pair(ARMED_ATTACK, SUICIDE_BOMBING, 0.85);
    pair(ARMED_ATTACK, TARGETED_KILLING, 0.7);
    pair(ARMED_ATTACK, ABDUCTION, 0.5);
    pair(SECURITY_OPERATION, BOMBING, 0.75);
    pair(SECURITY_OPERATION, SUICIDE_BOMBING, 0.6);
    pair(SECURITY_OPERATION, ARREST, 0.55);
    pair(SECURITY_OPERATION, TARGETED_KILLING, 0.5);
    pair(BOMBING, SUICIDE_BOMBING, 0.9);
    pair(BOMBING, TARGETED_KILLING, 0.5);
    pair(TRADE_RESTRICTION, CROSSING_CLOSURE, 0.5);
    pair(TROOP_MOVEMENT, INCURSION, 0.5);
    pair(ACCUSATION, THREAT, 0.6);
    pair(ACCUSATION, DEMAND, 0.6);
    pair(ACCUSATION, DENIAL, 0.5);
    pair(ACCUSATION, REJECTION, 0.5);
    pair(THREAT, DEMAND, 0.6);
    pair(REJECTION, DENIAL, 0.5);
    pair(TALKS, MEDIATION, 0.75);
    pair(TALKS, AGREEMENT, 0.5);
    pair(CEASEFIRE, AGREEMENT, 0.85);
  }

  private TypeAffinity() {}

  /** 0 for never to 1 for the same type. */
  static double of(IncidentType a, IncidentType b) {
    return a == b ? 1 : PAIRS.getOrDefault(a, Map.of()).getOrDefault(b, 0.0);
  }

  private static void pair(IncidentType a, IncidentType b, double affinity) {
    PAIRS.computeIfAbsent(a, key -> new EnumMap<>(IncidentType.class)).put(b, affinity);
    PAIRS.computeIfAbsent(b, key -> new EnumMap<>(IncidentType.class)).put(a, affinity);
  }
}
