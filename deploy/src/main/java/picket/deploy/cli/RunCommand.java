package picket.deploy.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picket.deploy.config.Settings;
import picket.deploy.demo.Kcat;
import picket.deploy.run.Installation;
import picket.deploy.run.Pipeline;
import picket.deploy.run.PipelineConfig;
import picket.deploy.run.Polling;
import picket.deploy.run.StageFailedException;
import picket.ingest.Surroundings;
import picket.ingest.fetch.UserAgent;
import picket.ingest.poll.Feed;
import picket.model.Topics;
import picket.model.theatre.Theatre;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code picket run}. */
@Command(
    name = "run",
    description =
        "Polls the theatres' feeds, reads, watches and mails, until Ctrl-C. Started again it goes on"
            + " where it was.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  private static final Duration TICK = Duration.ofSeconds(10);
  private static final Duration LOOK = Duration.ofSeconds(2);
  private static final Duration TELL = Duration.ofMinutes(5);

  @Mixin private SettingsOption config = new SettingsOption();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    Settings settings = config.read();
    UserAgent contact = settings.requireContact();
    List<Theatre> theatres = Installation.current().theatres(settings.theatres());
    List<Feed> feeds = Feed.of(theatres.stream().flatMap(t -> t.sources().stream()).toList());
    say(err, "Starting: " + feeds.size() + " feeds for " + names(theatres) + " ...");
    Polling polling = new Polling(feeds, contact, Surroundings.real(), true);
    Interruption.guard(() -> run(pipeline(settings, theatres, polling), err));
    return CommandLine.ExitCode.OK;
  }

  private static void run(PipelineConfig config, PrintWriter err) {
    long began = System.nanoTime();
    try (Pipeline pipeline = Pipeline.start(config)) {
      say(err, "Ready after " + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s.");
      say(err, "An analyst reads with: " + Kcat.line(pipeline.bootstrap(), Topics.ENRICHED));
      List<Feed> feeds = config.polling() == null ? List.of() : config.polling().feeds();
      watch(pipeline, new RunStatus(pipeline, feeds), err);
    } catch (InterruptedException e) {
      say(err, "Stopped cleanly.");
    }
  }

  private static PipelineConfig pipeline(
      Settings settings, List<Theatre> theatres, Polling polling) {
    return new PipelineConfig(
        theatres,
        Topics.forLive(),
        new PipelineConfig.Place(settings.data(), settings.kafkaPort()),
        settings.mail(),
        new PipelineConfig.Tempo(settings.readers(), TICK),
        polling);
  }

  /** Until it is interrupted, or a stage stops for good. */
  private static void watch(Pipeline pipeline, RunStatus status, PrintWriter err)
      throws InterruptedException {
    Instant next = Instant.now().plus(TELL);
    while (true) {
      Optional<String> failure = pipeline.failure();
      if (failure.isPresent()) {
        throw new StageFailedException(failure.get());
      }
      if (Instant.now().isAfter(next)) {
        say(err, status.line());
        next = Instant.now().plus(TELL);
      }
      Thread.sleep(LOOK.toMillis());
    }
  }

  private static String names(List<Theatre> theatres) {
    return String.join(", ", theatres.stream().map(Theatre::name).toList());
  }

  private static void say(PrintWriter err, String line) {
    err.println(line);
    err.flush();
  }
}
