package picket.alerts.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, in the words of the desk and in order of reading: the text part and the HTML
 * part are two settings of the same brief.
 *
 * @param head enough to decide whether to get up
 * @param notes why now, what next
 * @param acts the steps
 * @param rows who says what
 * @param foot why the recipient gets this, and by which rule
 */
public record Brief(
    Head head, List<Note> notes, List<Act> acts, List<Row> rows, List<String> foot) {

  public Brief {
    notes = List.copyOf(notes);
    acts = List.copyOf(acts);
    rows = List.copyOf(rows);
    foot = List.copyOf(foot);
  }

  /**
   * The first lines.
   *
   * @param standing status and severity
   * @param certainty how sure, and on whose word
   * @param times the same instant on every clock that matters
   * @param changes what is new since the last mail, or what is withdrawn; empty in a first mail
   * @param headline one sentence
   */
  public record Head(
      Standing standing, String certainty, String times, List<Note> changes, String headline) {
    public Head {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Where the alert stands.
   *
   * @param status in capitals
   * @param severity 1..5; 0 where it no longer matters
   * @param words the severity in words, with what it was before
   * @param because why it is told again; null in a first mail
   */
  public record Standing(String status, int severity, String words, @Nullable String because) {}

  /**
   * A labelled sentence.
   *
   * @param label in capitals
   * @param text the sentence
   */
  public record Note(String label, String text) {}

  /**
   * A step.
   *
   * @param n its number
   * @param what what happened
   * @param support on how much it rests
   * @param sayings sentences of evidence
   */
  public record Act(int n, What what, String support, List<Saying> sayings) {
    public Act {
      sayings = List.copyOf(sayings);
    }
  }

  /**
   * What happened in a step.
   *
   * @param type such as "air strike"
   * @param when as exactly as it is known
   * @param where place and distance to the border
   * @param who actor and target
   * @param account figures with their owners
   */
  public record What(String type, String when, String where, String who, String account) {}

  /**
   * A sentence of evidence.
   *
   * @param text the sentence
   * @param source outlet and time
   * @param url where it stands; empty where it is no safe link
   */
  public record Saying(String text, String source, String url) {}

  /**
   * What one claimant says of one step.
   *
   * @param step number of the step
   * @param claimant who
   * @param stance what the claimant does, such as "denies"
   * @param figures the claimant's numbers; empty where there are none
   * @param about the claimant's words; empty where they are not known
   */
  public record Row(int step, String claimant, String stance, String figures, String about) {}
}
