package picket.deploy.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picket.deploy.eval.AlertEval;
import picket.deploy.eval.ExtractionEval;
import picket.deploy.eval.IncidentEval;
import picket.deploy.eval.ReportEval;
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
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(), "Say which layer: incidents, extraction, alerts or reports");
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
