package picket.deploy.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picket.model.theatre.Place;

/**
 * A dump of GeoNames ({@code allCountries}, {@code cities1000}, {@code PK} ...): 19 columns without
 * a header. Takes countries, provinces, districts, settlements, valleys, passes and customs posts.
 */
final class GeoNamesDump implements TableFormat {
  private static final int COLUMNS = 19;
  private static final int SPELLINGS = 8;
  private static final long SMALL = 1000;
  private static final Pattern SPELLING = Pattern.compile("\\p{Lu}[\\p{IsLatin}'\u2019. -]{3,40}");

  static boolean fits(List<String> cells) {
    return cells.size() == COLUMNS && cells.get(0).matches("\\d+");
  }

  @Override
  public void read(TableLine line, Gathered gathered) {
    if (!fits(line.cells())) {
      line.problem(
          "the line has " + line.cells().size() + " cells and none of them a GeoNames id first",
          "keep GeoNames' 19 columns, parted by tabs");
      return;
    }
    Place.Kind kind = kind(line.cell(6), line.cell(7));
    if (kind != null) {
      gathered.spot(line, spot(line, kind));
    }
  }

  private static Spot spot(TableLine line, Place.Kind least) {
    long people = line.population(14);
    boolean town = least == Place.Kind.VILLAGE && people >= SMALL;
    Place.Kind kind = town ? Place.Kind.TOWN : least;
    return new Spot(
        line.cell(1),
        spellings(line.cell(2), line.cell(3)),
        kind,
        line.cell(8),
        kind == Place.Kind.COUNTRY ? "" : line.cell(10),
        line.cell(11),
        line.called(line.cell(11)),
        line.number(4, "latitude", -90, 90),
        line.number(5, "longitude", -180, 180),
        people);
  }

  private static List<String> spellings(String plain, String others) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(plain), Arrays.stream(others.split(",", -1)))
        .map(String::strip)
        .filter(name -> SPELLING.matcher(name).matches())
        .distinct()
        .limit(SPELLINGS)
        .toList();
  }

  private static Place.@Nullable Kind kind(String group, String code) {
    return switch (group) {
      case "P" -> settlement(code);
      case "A" -> division(code);
      case "T" -> land(code);
      case "S" -> code.equals("CSTM") ? Place.Kind.CROSSING : null;
      default -> null;
    };
  }

  private static Place.@Nullable Kind settlement(String code) {
    if (code.equals("PPLH") || code.equals("PPLQ") || code.equals("PPLW")) {
      return null; // abandoned or destroyed
    }
    if (code.equals("PPLX")) {
      return Place.Kind.SITE;
    }
    boolean seat = code.startsWith("PPLA") || code.equals("PPLC");
    return seat ? Place.Kind.TOWN : Place.Kind.VILLAGE;
  }

  private static Place.@Nullable Kind division(String code) {
    return switch (code) {
      case "ADM1" -> Place.Kind.PROVINCE;
      case "ADM2" -> Place.Kind.DISTRICT;
      default -> code.startsWith("PCL") && !code.equals("PCLH") ? Place.Kind.COUNTRY : null;
    };
  }

  private static Place.@Nullable Kind land(String code) {
    return switch (code) {
      case "VAL", "VALS" -> Place.Kind.VALLEY;
      case "PASS" -> Place.Kind.SITE;
      default -> null;
    };
  }
}
