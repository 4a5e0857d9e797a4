package picket.deploy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
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
              description =
                  "Whose data it is, for the first line (default: GeoNames where all tables are"
                      + " dumps of it; else that nobody told).")
          @Nullable String credit,
      @Option(names = "--force", description = "Write over the file that is there.") boolean force)
      throws IOException {
    List<String> codes = countries == null ? List.of() : countries;
    GazetteerBuild.Target target = new GazetteerBuild.Target(out, credit, force);
    tell(out, GazetteerBuild.run(in, target, Selection.of(codes, minPopulation)));
  }

  private void tell(Path out, GazetteerBuild.Built built) {
    built.passedOver().forEach(line -> command().getErr().println("left out: " + line));
    PrintWriter told = command().getOut();
    told.println(out + ": " + built.places() + " places");
    if (built.leftOut() > 0) {
      told.println(
          built.leftOut() + " divisions without coordinates and without towns are left out");
    }
  }

  private CommandLine command() {
    return Objects.requireNonNull(spec).commandLine();
  }
}
