package picket.alerts.pattern;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import picket.model.PlaceRef;
import picket.model.theatre.pattern.AlternateSpec.Areas;

/**
 * How many areas of the two sides acts reach at least. A place known only to the province stands in
 * a district that nobody named: it counts as one where no other of its province is known.
 */
record Reach(int districts, int provinces) {

  static Reach of(List<Match.Part> parts, ActFilter filter) {
    NavigableSet<String> provinces = new TreeSet<>();
    NavigableSet<String> districts = new TreeSet<>();
    NavigableSet<String> named = new TreeSet<>();
    for (Match.Part part : parts) {
      for (PlaceRef place : filter.ground(part.act().incident())) {
        String province = place.adm1();
        if (province == null) {
          continue;
        }
        provinces.add(province);
        if (place.adm2() != null) {
          districts.add(province + "/" + place.adm2());
          named.add(province);
        }
      }
    }
    return new Reach(districts.size() + provinces.size() - named.size(), provinces.size());
  }

  boolean covers(Areas areas) {
    return switch (areas.level()) {
      case DISTRICT -> districts >= areas.atLeast();
      case PROVINCE -> provinces >= areas.atLeast();
    };
  }
}
