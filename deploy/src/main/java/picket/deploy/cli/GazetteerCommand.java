package picket.deploy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picket.deploy.gazetteer.GazetteerBuild;
import picket.deploy.gazetteer.Selection;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code picket gazetteer}. */
@Command(
    name = "gazetteer",
    description = "Makes the places of a theatre pack from public tables.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "WHAT")
final class GazetteerCommand implements Runnable {
  private static final String GEONAMES = "Data from GeoNames (geonames.org), CC BY 4.0";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(command(), "Say what to do: build");
  }

  @Command(
      name = "build",
      description =
          "Writes places.tsv from dumps of GeoNames (allCountries, citiesNNNN, PK ..., with"
              + " admin1CodesASCII and countryInfo) or from tables with a header.",
      mixinStandardHelpOptions = true)
  void build(
      @Option(
              names = "--in",
              paramLabel = "TABLE",
              required = true,
              arity = "1..*",
              description = "Tables, the best first; may be repeated.")
          List<Path> in,
      @Option(
              names = "--out",
              paramLabel = "FILE",
              required = true,
              description = "Such as my-theatre/places.tsv.")
          Path out,
      @Option(
              names = "--country",
              paramLabel = "CODE",
              description = "Only this country, ISO 3166-1 alpha-2; may be repeated.")
          @Nullable List<String> countries,
      @Option(
              names = "--min-population",
              paramLabel = "N",
              defaultValue = "0",
              description =
                  "Leave out towns with fewer people, or with a number that no table tells.")
          long minPopulation,
      @Option(
              names = "--credit",
              paramLabel = "TEXT",
              defaultValue = GEONAMES,
              description = "Source named in the first line (default: ${DEFAULT-VALUE}).")
          String credit)
      throws IOException {
    List<String> codes = countries == null ? new ArrayList<>() : countries;
    GazetteerBuild.Built built =
        GazetteerBuild.run(in, out, Selection.of(codes, minPopulation), credit);
    built.problems().forEach(problem -> command().getErr().println("left out: " + problem));
    command().getOut().println(out + ": " + built.places() + " places");
    if (built.leftOut() > 0) {
      command()
          .getOut()
          .println(
              built.leftOut() + " divisions without coordinates and without towns are left out");
    }
  }

  private CommandLine command() {
    return Objects.requireNonNull(spec).commandLine();
  }
}
