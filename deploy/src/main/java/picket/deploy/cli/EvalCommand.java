package picket.deploy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.deploy.eval.AlertEval;
import picket.deploy.eval.ClusterEval;
import picket.deploy.eval.ExtractionEval;
import picket.deploy.eval.GeoEval;
import picket.deploy.eval.IncidentEval;
import picket.deploy.eval.ReportEval;
import picket.enrich.text.CoreNlpNameTagger;
import picket.model.theatre.Place;
import picket.model.theatre.TheatreReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code picket eval}. */
@Command(
    name = "eval",
    description = "Writes predictions in a neutral form, for scripts that compare them.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "LAYER")
final class EvalCommand implements Runnable {
  private static final String SET =
      "An archive's articles.jsonl, or JSON lines with id, text, title, publishedAt or date, url,"
          + " source.";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "Say which layer: incidents, extraction, geo, origins, cluster, alerts or reports");
    }
  }

  @Command(
      name = "incidents",
      description = "What each item of a set tells, read alone.",
      mixinStandardHelpOptions = true)
  void incidents(
      @Option(
              names = "--in",
              paramLabel = "FILE",
              required = true,
              description = "JSON lines with id, text, title, publishedAt or date, url, source.")
          Path in,
      @Option(names = "--out", paramLabel = "FILE", required = true, description = "Predictions.")
          Path out,
      @Mixin TheatreOptions theatres)
      throws IOException {
    try (TerminalProgress progress = TerminalProgress.of(spec)) {
      progress.step("Loading language models");
      IncidentEval eval = new IncidentEval(theatres.read());
      progress.step("Reading");
      eval.run(in, out, done -> progress.count("items", done));
    }
  }

  @Command(
      name = "geo",
      description = "The place names of each text, resolved against a gazetteer of the world.",
      mixinStandardHelpOptions = true)
  void geo(
      @Option(
              names = "--in",
              paramLabel = "FILE",
              required = true,
              description = "JSON lines with id and text.")
          Path in,
      @Option(
              names = "--places",
              paramLabel = "PLACES",
              required = true,
              arity = "1..*",
              description = "Gazetteers, as picket gazetteer build makes them.")
          List<Path> places,
      @Option(names = "--out", paramLabel = "FILE", required = true, description = "Predictions.")
          Path out)
      throws IOException {
    try (TerminalProgress progress = TerminalProgress.of(spec)) {
      progress.step("Loading the gazetteer and the name recogniser");
      List<Place> all = new ArrayList<>();
      places.forEach(file -> all.addAll(TheatreReader.readPlaces(file)));
      GeoEval eval = new GeoEval(all, CoreNlpNameTagger.load());
      progress.step("Reading");
      eval.run(in, out, done -> progress.count("texts", done));
    }
  }

  @Command(
      name = "extraction",
      description = "The article's text on each page of a set.",
      mixinStandardHelpOptions = true)
  void extraction(
      @Option(
              names = "--in",
              paramLabel = "FILE",
              required = true,
              description = "JSON lines with id, html (path of the page, may be gzip), url.")
          Path in,
      @Option(names = "--out", paramLabel = "FILE", required = true, description = "Predictions.")
          Path out)
      throws IOException {
    try (TerminalProgress progress = TerminalProgress.of(spec)) {
      progress.step("Reading pages");
      ExtractionEval.run(in, out, done -> progress.count("pages", done));
    }
  }

  @Command(
      name = "origins",
      description = "Which items are one text: wire copies, reprints and revisions.",
      mixinStandardHelpOptions = true)
  void origins(
      @Option(names = "--in", paramLabel = "FILE", required = true, description = SET) Path in,
      @Option(names = "--out", paramLabel = "FILE", required = true, description = "Predictions.")
          Path out,
      @Mixin TheatreOptions theatres)
      throws IOException {
    group(in, out, theatres, ClusterEval.By.ORIGIN);
  }

  @Command(
      name = "cluster",
      description = "Which items tell of one happening.",
      mixinStandardHelpOptions = true)
  void cluster(
      @Option(names = "--in", paramLabel = "FILE", required = true, description = SET) Path in,
      @Option(names = "--out", paramLabel = "FILE", required = true, description = "Predictions.")
          Path out,
      @Mixin TheatreOptions theatres)
      throws IOException {
    group(in, out, theatres, ClusterEval.By.INCIDENT);
  }

  private void group(Path in, Path out, TheatreOptions theatres, ClusterEval.By by)
      throws IOException {
    try (TerminalProgress progress = TerminalProgress.of(spec)) {
      progress.step("Loading language models");
      ClusterEval eval = ClusterEval.of(in, theatres.read(), by);
      progress.step("Reading");
      eval.run(out, done -> progress.count("items", done));
    }
  }

  @Command(
      name = "alerts",
      description = "The alerts of a replay.",
      mixinStandardHelpOptions = true)
  void alerts(
      @Option(
              names = "--in",
              paramLabel = "REPLAY_DIR",
              required = true,
              description = "Results of picket replay.")
          Path in,
      @Option(names = "--out", paramLabel = "FILE", required = true, description = "Predictions.")
          Path out)
      throws IOException {
    AlertEval.run(in, out);
  }

  @Command(
      name = "reports",
      description = "The reports of a replay by article, each with its incident in the end.",
      mixinStandardHelpOptions = true)
  void reports(
      @Option(
              names = "--in",
              paramLabel = "REPLAY_DIR",
              required = true,
              description = "Results of picket replay.")
          Path in,
      @Option(names = "--out", paramLabel = "FILE", required = true, description = "Predictions.")
          Path out,
      @Mixin TheatreOptions theatres)
      throws IOException {
    new ReportEval(theatres.read()).run(in, out);
  }
}
