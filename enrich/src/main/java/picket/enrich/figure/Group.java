package picket.enrich.figure;

import picket.model.Count;
import picket.model.VictimSide;

/**
 * So many people, as a sentence names them: "at least three soldiers", "30 others", "a boy".
 *
 * @param from first token, the number
 * @param to after the last token
 * @param count how many
 * @param side whom; TOTAL where it is not told
 * @param category what they are as a target, empty where it is not told
 * @param headed whether a word for people follows the number
 * @param some whether they are some of others told before: "two of them", "three of the dead"
 */
record Group(
    int from, int to, Count count, VictimSide side, String category, boolean headed, boolean some) {

  /** The same people, of whom another word tells more. */
  Group like(Group other) {
    return new Group(from, to, count, other.side(), other.category(), headed, some);
  }
}
