package picket.enrich.grammar;

import java.util.Arrays;

/**
 * The best step, given the hidden layer.
 *
 * <p>The layer's units are cubed, so that few of them are large. The large ones are summed up
 * first; the small ones could change what two steps differ by no more than a bound that is known,
 * and are only summed up for the steps that are that close to the best. The answer is the same as
 * from the full sum. Not thread-safe: holds the sums of one sentence at a time.
 */
final class OutputLayer {
  /** A unit that changes what two steps differ by at most so much is small. */
  private static final float SMALL = 0.05f;

  /** More than the sums can be wrong by for each large unit that is added, and for the rest. */
  private static final float ROUNDING = 1e-4f;

  private final ParserModel model;
  private final float[] scores;
  private final int[] large;
  private final float[] changes;
  private final float[] small;
  private int larges;

  OutputLayer(ParserModel model) {
    this.model = model;
    this.scores = new float[model.steps()];
    this.large = new int[model.hiddenSize() + 1];
    this.changes = new float[model.hiddenSize()];
    this.small = new float[model.hiddenSize()];
  }

  /**
   * The best step.
   *
   * @param hidden the units, cubed
   * @param mayShift whether the last step, the shift, is allowed; the first label of each side is
   *     the root's alone and never is
   */
  int best(float[] hidden, boolean mayShift) {
    float bound = pick(hidden);
    Arrays.fill(scores, 0);
    Rows.add(scores, model.output(), hidden, large, larges);
    int last = mayShift ? scores.length : scores.length - 1;
    int joins = scores.length / 2;
    float least = scores[best(joins, last)] - bound;
    int close = 0;
    for (int step = 1; step < last; step++) {
      if (step == joins || scores[step] < least) {
        scores[step] = Float.NEGATIVE_INFINITY;
      } else {
        close++;
      }
    }
    if (close > 1) {
      complete(hidden, last);
    }
    return best(joins, last);
  }

  /**
   * Picks the large units; returns how much the others may change what two steps differ by. Without
   * branches, since no processor could foretell which unit is large.
   */
  private float pick(float[] hidden) {
    float[] spread = model.spread();
    for (int i = 0; i < changes.length; i++) {
      changes[i] = Math.abs(hidden[i]) * spread[i];
    }
    larges = 0;
    for (int i = 0; i < changes.length; i++) {
      large[larges] = i;
      small[i - larges] = changes[i];
      larges += changes[i] < SMALL ? 0 : 1;
    }
    return sum(small, changes.length - larges) + ROUNDING * (larges + 1);
  }

  /** Four sums at once, since one would wait for itself at each step. */
  private static float sum(float[] values, int count) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      a += values[i];
      b += values[i + 1];
      c += values[i + 2];
      d += values[i + 3];
    }
    for (; i < count; i++) {
      a += values[i];
    }
    return a + b + c + d;
  }

  private void complete(float[] hidden, int last) {
    float[][] output = model.output();
    for (int step = 1; step < last; step++) {
      if (scores[step] > Float.NEGATIVE_INFINITY) {
        float rest = 0;
        for (int i = 0; i < hidden.length; i++) {
          rest += changes[i] < SMALL ? hidden[i] * output[i][step] : 0;
        }
        scores[step] += rest;
      }
    }
  }

  private int best(int joins, int last) {
    int best = 1;
    for (int step = 2; step < last; step++) {
      if (scores[step] > scores[best] && step != joins) {
        best = step;
      }
    }
    return best;
  }
}
