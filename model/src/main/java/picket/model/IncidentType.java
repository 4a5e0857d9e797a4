package picket.model;

import static picket.model.IncidentType.Family.COERCIVE;
import static picket.model.IncidentType.Family.COOPERATIVE;
import static picket.model.IncidentType.Family.KINETIC;
import static picket.model.IncidentType.Family.VERBAL;

import org.jspecify.annotations.Nullable;

/**
 * What happened, in the desk's words.
 *
 * <p>Each type carries its code in the PLOVER ontology (event and mode), its ACLED sub-event (null
 * where ACLED has none) and an intensity from -10 (worst conflict) to +10 (best cooperation), after
 * the scores that PLOVER gives its events.
 */
public enum IncidentType {
  AIR_STRIKE(KINETIC, "ASSAULT", "aerial", "Air/drone strike", -9.5),
  DRONE_STRIKE(KINETIC, "ASSAULT", "drone", "Air/drone strike", -9.5),
  SHELLING(KINETIC, "ASSAULT", "heavy-weapons", "Shelling/artillery/missile attack", -9.5),
  ARMED_CLASH(KINETIC, "ASSAULT", "firearms", "Armed clash", -9),
  ARMED_ATTACK(KINETIC, "ASSAULT", "firearms", "Armed clash", -9),
  BOMBING(KINETIC, "ASSAULT", "explosives", "Remote explosive/landmine/IED", -9),
  SUICIDE_BOMBING(KINETIC, "ASSAULT", "suicide-attack", "Suicide bomb", -9.5),
  TARGETED_KILLING(KINETIC, "ASSAULT", "targeted", "Attack", -9.5),
  ABDUCTION(KINETIC, "ASSAULT", "abduct", "Abduction/forced disappearance", -9),
  SECURITY_OPERATION(KINETIC, "ASSAULT", "firearms", "Armed clash", -9),
  ARREST(KINETIC, "COERCE", "arrest", "Arrests", -7),
  SEIZURE(KINETIC, "COERCE", "seize", "Overtakes/regains territory", -7),
  CROSSING_CLOSURE(COERCIVE, "COERCE", "restrict", "Other", -7),
  TRADE_RESTRICTION(COERCIVE, "SANCTION", "discontinue", "Other", -6),
  EXPULSION(COERCIVE, "COERCE", "deport", "Other", -7),
  TROOP_MOVEMENT(COERCIVE, "MOBILIZE", "troops", "Other", -5.5),
  INCURSION(COERCIVE, "MOBILIZE", "troops", "Other", -5.5),
  DIPLOMATIC_DOWNGRADE(COERCIVE, "SANCTION", "withdraw", "Other", -6),
  UNREST(COERCIVE, "PROTEST", null, "Peaceful protest/Violent demonstration", -5),
  ACCUSATION(VERBAL, "ACCUSE", "allege", null, -3.5),
  THREAT(VERBAL, "THREATEN", "violence", null, -3.5),
  REJECTION(VERBAL, "REJECT", "meet", null, -2),
  DENIAL(VERBAL, null, null, null, -2),
  DEMAND(VERBAL, "REQUEST", "change", null, 0),
  CLAIM_OF_RESPONSIBILITY(VERBAL, null, null, null, 0),
  TALKS(COOPERATIVE, "CONSULT", "meet", null, 2.5),
  MEDIATION(COOPERATIVE, "CONSULT", "third-party", null, 2.5),
  CEASEFIRE(COOPERATIVE, "CONCEDE", "ceasefire", "Agreement", 4.5),
  AGREEMENT(COOPERATIVE, "AGREE", "sign", "Agreement", 5),
  CROSSING_REOPENING(COOPERATIVE, "RETREAT", "access", "Other", 6.5),
  WITHDRAWAL(COOPERATIVE, "RETREAT", "withdraw", "Other", 6.5),
  RELEASE(COOPERATIVE, "RETREAT", "release", "Other", 6.5),
  AID(COOPERATIVE, "AID", null, "Other", 10);

  /** What kind of act it is. */
  public enum Family {
    KINETIC,
    COERCIVE,
    VERBAL,
    COOPERATIVE
  }

  private final Family family;
  private final @Nullable String ploverEvent;
  private final @Nullable String ploverMode;
  private final @Nullable String acledSubEvent;
  private final double intensity;

  IncidentType(
      Family family,
      @Nullable String ploverEvent,
      @Nullable String ploverMode,
      @Nullable String acledSubEvent,
      double intensity) {
    this.family = family;
    this.ploverEvent = ploverEvent;
    this.ploverMode = ploverMode;
    this.acledSubEvent = acledSubEvent;
    this.intensity = intensity;
  }

  public Family family() {
    return family;
  }

  /** PLOVER event, such as ASSAULT; null for the two types that are our own. */
  public @Nullable String ploverEvent() {
    return ploverEvent;
  }

  /** PLOVER mode, such as aerial; null where PLOVER has none. */
  public @Nullable String ploverMode() {
    return ploverMode;
  }

  /** ACLED sub-event type; null where ACLED does not code such acts. */
  public @Nullable String acledSubEvent() {
    return acledSubEvent;
  }

  /** From -10 (worst conflict) to +10 (best cooperation). */
  public double intensity() {
    return intensity;
  }

  /** Whether this is an act of force between sides; taking territory and making arrests are not. */
  public boolean isForce() {
    return family == KINETIC && this != SEIZURE && this != ARREST && this != ABDUCTION;
  }

  /** The type in lower-case words, as a desk would read it. */
  public String words() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
