package picket.deploy.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picket.model.theatre.Place;

/** The lines of a {@code places.tsv}; gives each place an id of its own. Not thread-safe. */
final class PlaceTable {
  private static final int LONGEST_ID = 60;

  private final List<String> lines = new ArrayList<>();
  private final Set<String> ids = new LinkedHashSet<>();

  /**
   * What a line says beside its id.
   *
   * @param parent id of what holds it; empty for a country
   * @param adm1 such as {@code PK-03}; empty for a country
   */
  record Row(
      String name,
      List<String> aliases,
      Place.Kind kind,
      String parent,
      String country,
      String adm1,
      Position position,
      long population) {}

  /**
   * Where it is.
   *
   * @param lat degrees north
   * @param lon degrees east
   * @param radiusKm how far it reaches
   */
  record Position(double lat, double lon, double radiusKm) {
    String cells() {
      return degrees(lat) + "\t" + degrees(lon) + "\t" + Math.round(radiusKm);
    }

    private static String degrees(double value) {
      return String.format(Locale.ROOT, "%.4f", value).replaceAll("\\.?0+$", "");
    }
  }

  /** Adds a line and returns the id that it was given: the wanted one, numbered where taken. */
  String add(String wanted, Row row) {
    String id = free(wanted);
    lines.add(
        String.join(
            "\t",
            id,
            clean(row.name()),
            aliases(row),
            row.kind().name().toLowerCase(Locale.ROOT),
            row.parent(),
            row.country(),
            row.adm1(),
            row.position().cells(),
            Long.toString(row.population())));
    return id;
  }

  private String free(String wanted) {
    String base = wanted.substring(0, Math.min(LONGEST_ID, wanted.length()));
    String id = base;
    for (int n = 2; !ids.add(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }

  private static String aliases(Row row) {
    Set<String> aliases = new LinkedHashSet<>();
    row.aliases().forEach(alias -> aliases.add(clean(alias)));
    aliases.addAll(PlainName.shortened(row.name()));
    aliases.remove(clean(row.name()));
    aliases.remove("");
    return String.join("|", aliases);
  }

  /** A cell must not hold what parts cells and names. */
  private static String clean(String name) {
    return name.replace('\t', ' ').replace('|', ' ').strip();
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
