package picket.deploy.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picket.deploy.archive.ArchiveReader;
import picket.deploy.demo.Demo;
import picket.deploy.run.Installation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code picket demo}. */
@Command(
    name = "demo",
    description =
        "Plays an invented fortnight on the border: twelve web sites on the loopback address, polled,"
            + " read, watched, and mailed to a mail server in this process. No network, no Docker.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private static final String ARCHIVE = "border-fortnight";

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      defaultValue = "picket-demo",
      description = "Where everything is kept (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("picket-demo");

  @Option(
      names = "--day",
      paramLabel = "SECONDS",
      defaultValue = "3",
      description = "How long a day of the fortnight takes (default: ${DEFAULT-VALUE}).")
  private double secondsPerDay = 3;

  @Option(names = "--fresh", description = "Begin anew, even where the last one was cut off.")
  private boolean fresh;

  @Option(
      names = "--stay",
      description = "Keep the broker up at the end, for your own consumers, until Ctrl-C.")
  private boolean stay;

  @Mixin private TheatreOptions theatres = new TheatreOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    if (!(secondsPerDay >= 0 && secondsPerDay <= 86_400)) {
      throw new CommandLine.ParameterException(
          command, "--day must lie in 0..86400 seconds, was " + secondsPerDay);
    }
    PrintWriter out = command.getOut();
    Path archive = Installation.current().archives().resolve(ARCHIVE);
    Demo demo = new Demo(ArchiveReader.read(archive), theatres.read(), folder);
    out.println(demo.prepare(fresh));
    Duration perDay = Duration.ofMillis(Math.round(secondsPerDay * 1000));
    Interruption.guard(
        () -> {
          try {
            demo.play(perDay, stay, out);
          } catch (InterruptedException e) {
            out.println("Stopped; the same command goes on where it was.");
            out.flush();
          }
        });
    return CommandLine.ExitCode.OK;
  }
}
