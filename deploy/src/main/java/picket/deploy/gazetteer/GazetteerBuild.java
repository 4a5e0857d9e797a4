package picket.deploy.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picket.deploy.gazetteer.Known.Region;
import picket.deploy.gazetteer.PlaceTable.Row;
import picket.model.theatre.Place;
import picket.model.theatre.syntax.Problem;
import picket.model.theatre.syntax.Problems;

/** Builds the {@code places.tsv} of a theatre pack from tables of GeoNames or of the like. */
public final class GazetteerBuild {
  /** Names no country: regions and seas that no state holds. */
  private static final String NO_COUNTRY = "ZZ";

  /** A larger {@code places.tsv} is refused by whoever reads theatre packs. */
  private static final long MOST_BYTES = 16L * 1024 * 1024;

  private static final String GEONAMES = "Data from GeoNames (geonames.org), CC BY 4.0";

  private static final String UNTOLD =
      "Whose data this is was not told (--credit): see the tables named below";

  private static final String COLUMNS =
      "id\tname\taliases\tkind\tparent\tcountry\tadm1\tlat\tlon\tradius_km\tpopulation";

  private GazetteerBuild() {}

  /**
   * What was made.
   *
   * @param places lines of the table
   * @param leftOut divisions without coordinates and without towns, which cannot be placed
   * @param problems lines that were passed over, and why
   */
  public record Built(int places, int leftOut, List<Problem> problems) {
    public Built {
      problems = List.copyOf(problems);
    }

    /** The first lines that were passed over, each with its reason, and how many more there are. */
    public List<String> passedOver() {
      return GazetteerException.firstOf(problems);
    }
  }

  /**
   * Where it is to be written.
   *
   * @param credit the source to be named in the first line; null for GeoNames where all tables are
   *     of its forms, and for none where they are not
   * @param replaces whether a file that is there may be written over
   */
  public record Target(Path file, @Nullable String credit, boolean replaces) {}

  /**
   * Reads the tables and writes the places.
   *
   * @throws GazetteerException if a table cannot be read or more than one line in a hundred is
   *     wrong, no place is wanted, or the result is larger than a pack may be or would replace a
   *     file unasked; nothing is written then
   */
  public static Built run(List<Path> in, Target out, Selection selection) throws IOException {
    if (!out.replaces() && Files.exists(out.file()) && Files.size(out.file()) > 0) {
      throw new GazetteerException(
          out.file() + " is there already; write elsewhere, or over it with --force");
    }
    Problems problems = new Problems();
    Gathered gathered = new Gathered(selection);
    TableReader reader = new TableReader(gathered, problems);
    for (Path table : in) {
      reader.read(table);
    }
    check(reader, problems, in);
    String credit = credit(out, reader);
    Known known = Known.load();
    PlaceTree tree = new PlaceTree(gathered, known);
    PlaceTable table = tree.grow();
    if (table.lines().isEmpty()) {
      throw problems.isEmpty()
          ? new GazetteerException("no place of the tables is wanted; check --country")
          : new GazetteerException(problems.all());
    }
    if (selection.isWorld()) {
      known.regions().forEach(region -> add(table, region));
    }
    write(out.file(), table, in, credit);
    return new Built(table.lines().size(), tree.leftOut(), problems.all());
  }

  private static void check(TableReader reader, Problems problems, List<Path> in) {
    if (reader.isEmpty()) {
      throw new GazetteerException(names(in) + ": there is no line in it; check the path");
    }
    if (reader.isHopeless()) {
      throw new GazetteerException(problems.all());
    }
  }

  private static String credit(Target out, TableReader reader) {
    if (out.credit() != null) {
      return out.credit();
    }
    return reader.isOfGeoNames() ? GEONAMES : UNTOLD;
  }

  private static void add(PlaceTable table, Region region) {
    table.add(
        "region-" + PlainName.of(region.name()),
        new Row(
            region.name(),
            region.aliases(),
            Place.Kind.REGION,
            "",
            NO_COUNTRY,
            "",
            region.position(),
            0));
  }

  private static void write(Path out, PlaceTable table, List<Path> in, String credit)
      throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# " + credit);
    lines.add("# Made by picket gazetteer build from " + names(in) + "; edits are welcome");
    lines.add(COLUMNS);
    lines.addAll(table.lines());
    byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    if (text.length > MOST_BYTES) {
      throw new GazetteerException(
          out
              + " would have "
              + text.length
              + " bytes, a pack takes "
              + MOST_BYTES
              + "; choose fewer places with --country or --min-population");
    }
    Path folder = out.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(out, text);
  }

  private static String names(List<Path> in) {
    return in.stream()
        .map(table -> String.valueOf(table.getFileName()))
        .collect(Collectors.joining(", "));
  }
}
