package picket.deploy.bench;

import java.util.List;
import java.util.Locale;

/**
 * What was measured of one thing, again and again.
 *
 * @param sorted in rising order; all of one unit
 */
record Samples(List<Double> sorted) {
  private static final String NONE = "-";

  Samples {
    sorted = sorted.stream().sorted().toList();
  }

  int count() {
    return sorted.size();
  }

  double median() {
    return percentile(50);
  }

  /**
   * The nearest rank: the least sample that so many percent of all do not exceed.
   *
   * @param percent above 0, up to 100
   * @throws IllegalStateException where nothing was measured
   */
  double percentile(double percent) {
    if (sorted.isEmpty()) {
      throw new IllegalStateException("nothing was measured");
    }
    int rank = (int) Math.ceil(percent / 100 * sorted.size());
    return sorted.get(Math.max(rank, 1) - 1);
  }

  double sum() {
    return sorted.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** A percentile with so many decimals; a dash where nothing was measured. */
  String shown(double percent, int decimals) {
    return sorted.isEmpty()
        ? NONE
        : String.format(Locale.ROOT, "%." + decimals + "f", percentile(percent));
  }
}
