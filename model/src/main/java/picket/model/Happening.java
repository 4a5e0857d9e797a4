package picket.model;

/**
 * An entry of the one ordered log of a theatre. Everything after the assembler is a pure function
 * of it.
 *
 * <p>Entries come in the order decided: a tick before the incidents and situations of each article.
 */
public sealed interface Happening permits Incident, Situation, Tick {

  /** The log it stands in. */
  String theatre();
}
