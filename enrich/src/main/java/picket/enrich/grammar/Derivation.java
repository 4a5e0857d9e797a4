package picket.enrich.grammar;

import java.util.Arrays;

/**
 * A sentence half parsed: a stack of words, the words still to come, and the arcs drawn so far
 * (Nivre's arc-standard system). Words count from 1; 0 is the root above them. Not thread-safe.
 *
 * <p>A word's left dependents are drawn from the nearest to the farthest, and so are its right
 * ones: the latest is the outermost.
 */
final class Derivation {
  /** There is no such word. */
  static final int NONE = -1;

  /** Words that the next step is decided by; the first six of them by their place, no arc. */
  static final int SLOTS = 18;

  static final int PLAIN_SLOTS = 6;
  private static final int SLOTS_A_TOP = 6;

  private final int size;
  private final int[] stack;
  private final int[] heads;
  private final int[] labels;
  private final int[] left;
  private final int[] left2;
  private final int[] right;
  private final int[] right2;
  private int depth;
  private int next = 1;

  Derivation(int size) {
    this.size = size;
    this.stack = new int[size + 1];
    this.heads = none(size);
    this.labels = none(size);
    this.left = none(size);
    this.left2 = none(size);
    this.right = none(size);
    this.right2 = none(size);
    this.depth = 1; // the root
  }

  private static int[] none(int size) {
    int[] words = new int[size + 1];
    Arrays.fill(words, NONE);
    return words;
  }

  boolean isDone() {
    return depth == 1 && next > size;
  }

  boolean canShift() {
    return next <= size;
  }

  /** Whether the two words on top may be joined: neither of them is the root. */
  boolean canJoin() {
    return depth > 2;
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** The second word of the stack hangs on the first. */
  void joinLeft(int label) {
    int head = stack[depth - 1];
    int word = stack[depth - 2];
    stack[depth - 2] = head;
    depth--;
    draw(head, word, label);
    left2[head] = left[head];
    left[head] = word;
  }

  /** The first word of the stack hangs on the second. */
  void joinRight(int label) {
    int head = stack[depth - 2];
    int word = stack[depth - 1];
    depth--;
    draw(head, word, label);
    right2[head] = right[head];
    right[head] = word;
  }

  private void draw(int head, int word, int label) {
    heads[word] = head;
    labels[word] = label;
  }

  int head(int word) {
    return heads[word];
  }

  int label(int word) {
    return labels[word];
  }

  /** The words that the next step is decided by; {@link #NONE} where there is none. */
  int[] slots() {
    int[] slots = new int[SLOTS];
    for (int n = 0; n < 3; n++) {
      slots[n] = top(2 - n);
      slots[3 + n] = next + n <= size ? next + n : NONE;
    }
    for (int n = 0; n < 2; n++) {
      dependents(top(n), slots, PLAIN_SLOTS + n * SLOTS_A_TOP);
    }
    return slots;
  }

  private int top(int n) {
    return n < depth ? stack[depth - 1 - n] : NONE;
  }

  private void dependents(int word, int[] slots, int from) {
    int outerLeft = of(left, word);
    int outerRight = of(right, word);
    slots[from] = outerLeft;
    slots[from + 1] = outerRight;
    slots[from + 2] = of(left2, word);
    slots[from + 3] = of(right2, word);
    slots[from + 4] = of(left, outerLeft);
    slots[from + 5] = of(right, outerRight);
  }

  private static int of(int[] dependents, int word) {
    return word < 0 ? NONE : dependents[word];
  }
}
