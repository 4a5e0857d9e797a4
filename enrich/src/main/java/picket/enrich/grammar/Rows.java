package picket.enrich.grammar;

/**
 * Sums of rows of numbers, which is all that the network's evaluation is made of.
 *
 * <p>Each loop runs over whole arrays of one length, several rows a pass: that is the form in which
 * the JIT compiler works on many numbers at once. The same sums over slices of one long array take
 * three times as long.
 */
final class Rows {
  private Rows() {}

  /** Adds a row. */
  static void add(float[] sum, float[] a, float factor) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * a[i];
    }
  }

  /** Adds two rows. */
  static void add(float[] sum, float[] a, float[] b) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i] + b[i];
    }
  }

  /** Adds three rows. */
  static void add(float[] sum, float[] a, float[] b, float[] c) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i] + b[i] + c[i];
    }
  }

  /**
   * Adds some rows of a matrix, each times its factor.
   *
   * @param chosen indices of the rows, and of their factors
   * @param count how many of them are used
   */
  static void add(float[] sum, float[][] rows, float[] factors, int[] chosen, int count) {
    int n = 0;
    for (; n + 4 <= count; n += 4) {
      int a = chosen[n];
      int b = chosen[n + 1];
      int c = chosen[n + 2];
      int d = chosen[n + 3];
      float[] some = {factors[a], factors[b], factors[c], factors[d]};
      add(sum, rows[a], rows[b], rows[c], rows[d], some);
    }
    for (; n < count; n++) {
      add(sum, rows[chosen[n]], factors[chosen[n]]);
    }
  }

  private static void add(
      float[] sum, float[] a, float[] b, float[] c, float[] d, float[] factors) {
    float fa = factors[0];
    float fb = factors[1];
    float fc = factors[2];
    float fd = factors[3];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += fa * a[i] + fb * b[i] + fc * c[i] + fd * d[i];
    }
  }
}
