package picket.deploy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.deploy.eval.AlertEval;
import picket.deploy.eval.ClusterEval;
import picket.deploy.eval.ExtractionEval;
import picket.deploy.eval.FeedEval;
import picket.deploy.eval.GeoEval;
import picket.deploy.eval.IncidentEval;
import picket.deploy.eval.PatternEval;
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
  private static final String ITEMS =
      "Of JSON lines with id, text, title, publishedAt or date, url, source.";
  private static final String SET =
      "Of an archive's articles.jsonl, or of JSON lines with id, text, title, publishedAt or date,"
          + " url, source.";
  private static final String REPLAY = "Of the results of picket replay.";

  private static final long MOST_MILLIS_A_FEED = 1_000;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "Say which layer: incidents, extraction, feeds, geo, origins, cluster, alerts, reports or"
              + " patterns");
    }
  }

  @Command(
      name = "incidents",
      description = {"What each item of a set tells, read alone.", ITEMS},
      mixinStandardHelpOptions = true)
  void incidents(@Mixin EvalFiles files, @Mixin TheatreOptions theatres) throws IOException {
    Path in = files.in();
    try (TerminalProgress progress = TerminalProgress.of(spec)) {
      progress.step("Loading language models");
      IncidentEval eval = new IncidentEval(theatres.read());
      progress.step("Reading");
      eval.run(in, files.out(), done -> progress.count("items", done));
    }
  }

  @Command(
      name = "geo",
      description = {
        "The place names of each text, resolved against a gazetteer of the world.",
        "Of JSON lines with id and text."
      },
      mixinStandardHelpOptions = true)
  void geo(
      @Mixin EvalFiles files,
      @Option(
              names = "--places",
              paramLabel = "PLACES",
              required = true,
              arity = "1..*",
              description = "Gazetteers, as picket gazetteer build makes them.")
          List<Path> places)
      throws IOException {
    Path in = files.in();
    try (TerminalProgress progress = TerminalProgress.of(spec)) {
      progress.step("Loading the gazetteer and the name recogniser");
      List<Place> all = new ArrayList<>();
      places.forEach(file -> all.addAll(TheatreReader.readPlaces(file)));
      GeoEval eval = new GeoEval(all, CoreNlpNameTagger.load());
      progress.step("Reading");
      eval.run(in, files.out(), done -> progress.count("texts", done));
    }
  }

  @Command(
      name = "extraction",
      description = {
        "The article's text on each page of a set.",
        "Of JSON lines with id, html (path of the page, may be gzip), url."
      },
      mixinStandardHelpOptions = true)
  void extraction(@Mixin EvalFiles files) throws IOException {
    try (TerminalProgress progress = TerminalProgress.of(spec)) {
      progress.step("Reading pages");
      ExtractionEval.run(files.in(), files.out(), done -> progress.count("pages", done));
    }
  }

  @Command(
      name = "feeds",
      description = {
        "What each feed of a set says of itself and of its items.",
        "Of JSON lines with id, file (path of the feed), headers and base_url of the response."
      },
      mixinStandardHelpOptions = true)
  void feeds(@Mixin EvalFiles files) throws IOException, InterruptedException {
    try (TerminalProgress progress = TerminalProgress.of(spec)) {
      progress.step("Reading feeds");
      new FeedEval(MOST_MILLIS_A_FEED)
          .run(files.in(), files.out(), done -> progress.count("feeds", done));
    }
  }

  @Command(
      name = "origins",
      description = {"Which items are one text: wire copies, reprints and revisions.", SET},
      mixinStandardHelpOptions = true)
  void origins(@Mixin EvalFiles files, @Mixin TheatreOptions theatres) throws IOException {
    group(files, theatres, ClusterEval.By.ORIGIN);
  }

  @Command(
      name = "cluster",
      description = {"Which items tell of one happening.", SET},
      mixinStandardHelpOptions = true)
  void cluster(@Mixin EvalFiles files, @Mixin TheatreOptions theatres) throws IOException {
    group(files, theatres, ClusterEval.By.INCIDENT);
  }

  private void group(EvalFiles files, TheatreOptions theatres, ClusterEval.By by)
      throws IOException {
    Path in = files.in();
    try (TerminalProgress progress = TerminalProgress.of(spec)) {
      progress.step("Loading language models");
      ClusterEval eval = ClusterEval.of(in, theatres.read(), by);
      progress.step("Reading");
      eval.run(files.out(), done -> progress.count("items", done));
    }
  }

  @Command(
      name = "alerts",
      description = {"The alerts of a replay.", REPLAY},
      mixinStandardHelpOptions = true)
  void alerts(@Mixin EvalFiles files) throws IOException {
    AlertEval.run(files.in(), files.out());
  }

  @Command(
      name = "reports",
      description = {
        "The reports of a replay by article, each with its incident in the end.",
        REPLAY
      },
      mixinStandardHelpOptions = true)
  void reports(@Mixin EvalFiles files, @Mixin TheatreOptions theatres) throws IOException {
    new ReportEval(theatres.read()).run(files.in(), files.out());
  }

  @Command(
      name = "patterns",
      description = {
        "The alerts that the patterns give on an archive's own annotations.",
        "Of an archive with gold.jsonl and incidents.json. One theatre."
      },
      mixinStandardHelpOptions = true)
  void patterns(@Mixin EvalFiles files, @Mixin TheatreOptions theatres) throws IOException {
    PatternEval.run(files.in(), theatres.read().get(0), files.out());
  }
}
