package picket.deploy.gazetteer;

import java.util.Collection;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which rows of the tables are wanted.
 *
 * @param countries ISO 3166-1 alpha-2; none for all
 * @param minPopulation a town with fewer people, or with a number that no table tells, is left out;
 *     0 keeps all
 */
public record Selection(SortedSet<String> countries, long minPopulation) {

  public Selection {
    countries = new TreeSet<>(countries);
  }

  public static Selection of(Collection<String> countries, long minPopulation) {
    SortedSet<String> codes = new TreeSet<>();
    countries.forEach(code -> codes.add(code.toUpperCase(Locale.ROOT)));
    return new Selection(codes, minPopulation);
  }

  boolean isWorld() {
    return countries.isEmpty();
  }

  boolean wants(String country) {
    return countries.isEmpty() || countries.contains(country);
  }

  boolean wants(Spot spot) {
    return wants(spot.country())
        && (!spot.isSettlement() || minPopulation == 0 || spot.population() >= minPopulation);
  }
}
