package picket.deploy.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picket.deploy.config.Settings;
import picket.deploy.run.Installation;
import picket.ingest.poll.Feed;
import picket.model.theatre.Pattern;
import picket.model.theatre.Route;
import picket.model.theatre.Source;
import picket.model.theatre.Theatre;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code picket check}. */
@Command(
    name = "check",
    description =
        "Reads configuration and theatres and tells every mistake with file, line, cause and mend,"
            + " or what would run. Starts nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private static final String NOWHERE = ".example";

  @Mixin private SettingsOption config = new SettingsOption();
  @Mixin private TheatreOptions theatres = new TheatreOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    List<Theatre> packs;
    if (config.isGiven()) {
      Settings settings = config.read();
      packs =
          theatres.isGiven()
              ? theatres.read()
              : Installation.current().theatres(settings.theatres());
      tell(out, settings);
    } else {
      out.println(
          "No configuration: only the theatres are checked (see deploy/picket.example.yaml).");
      packs = theatres.read();
    }
    packs.forEach(theatre -> tell(out, theatre));
    out.println("No mistakes.");
    return CommandLine.ExitCode.OK;
  }

  private void tell(PrintWriter out, Settings settings) {
    out.println(config.file() + ":");
    out.println(
        settings.contact() == null
            ? "  WARNING: no contact is set; \"picket run\" will not start"
            : "  contact " + settings.contact().contact());
    out.println("  data in " + settings.data());
    out.println(
        "  broker on 127.0.0.1:" + settings.kafkaPort() + ", " + settings.readers() + " readers");
    var smtp = settings.mail().smtp();
    out.println(
        smtp == null
            ? "  WARNING: mails are not sent, alerts are queued only"
            : "  mail by "
                + smtp.host()
                + ":"
                + smtp.port()
                + " from "
                + settings.mail().letterhead().from());
  }

  private static void tell(PrintWriter out, Theatre theatre) {
    List<Source> silent = theatre.sources().stream().filter(s -> s.feeds().isEmpty()).toList();
    out.println(theatre.id() + ", " + theatre.name() + ":");
    out.println(
        "  "
            + theatre.sources().size()
            + " outlets, "
            + Feed.of(theatre.sources()).size()
            + " feeds ("
            + silent.size()
            + " outlets have none and are read in reprints only)");
    out.println("  " + theatre.actors().size() + " actors, " + theatre.places().size() + " places");
    out.println(
        "  patterns " + String.join(", ", theatre.patterns().stream().map(Pattern::code).toList()));
    for (Route route : theatre.routes()) {
      out.println(
          "  route "
              + route.id()
              + ": severity "
              + route.minSeverity()
              + " and above to "
              + route.recipients().size()
              + (route.recipients().size() == 1 ? " recipient" : " recipients"));
      route.recipients().stream()
          .filter(recipient -> recipient.endsWith(NOWHERE))
          .forEach(
              recipient ->
                  out.println(
                      "  WARNING: " + recipient + " is nobody's address; edit routes.yaml"));
    }
  }
}
