package picket.deploy.explain;

/** A text in which labels stand left and what they say stands beside them, in lines that fit. */
final class Page {
  private static final int WIDTH = 100;
  private static final int LABEL = 10;

  private final StringBuilder text = new StringBuilder();

  /** A line that begins at the left. */
  Page line(String words) {
    wrap("", words, "  ");
    return this;
  }

  Page gap() {
    text.append('\n');
    return this;
  }

  /** A heading, parted from what stands before it. */
  Page heading(String words) {
    return gap().line(words).gap();
  }

  /**
   * What a label says; nothing where there is nothing to say.
   *
   * @param indent blanks before the label
   */
  Page field(int indent, String label, String words) {
    if (!words.isEmpty()) {
      String margin = " ".repeat(indent);
      String head = margin + label + " ".repeat(Math.max(1, LABEL - label.length()));
      wrap(head, words, margin + " ".repeat(LABEL));
    }
    return this;
  }

  /** What was written. */
  String text() {
    return text.toString();
  }

  private void wrap(String head, String words, String hanging) {
    StringBuilder line = new StringBuilder(head);
    boolean empty = true;
    for (String word : Plain.of(words).split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        text.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(hanging);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }
}
