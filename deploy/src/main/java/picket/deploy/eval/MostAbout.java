package picket.deploy.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picket.model.Reading;

/** Which of several theatres has the word on an article: the one that it is most about. */
final class MostAbout {
  private MostAbout() {}

  /**
   * The first of those whose reading is the most relevant; none of none.
   *
   * @param reading of one of them
   */
  static <T> Optional<T> of(List<T> all, Function<T, Reading> reading) {
    Comparator<T> relevance = Comparator.comparingDouble(one -> reading.apply(one).relevance());
    return all.stream().reduce((best, next) -> relevance.compare(next, best) > 0 ? next : best);
  }
}
