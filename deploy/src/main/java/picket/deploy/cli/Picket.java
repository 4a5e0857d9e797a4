package picket.deploy.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of the command. */
@Command(
    name = "picket",
    description = "Watches the news of a frontier and mails the desk when incidents escalate.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      DemoCommand.class,
      RunCommand.class,
      CheckCommand.class,
      ReplayCommand.class,
      ExplainCommand.class,
      EvalCommand.class,
      GazetteerCommand.class,
      BenchCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:something failed while running",
      "2:wrong usage, or a file that cannot be read as it is"
    })
public final class Picket implements Runnable {
  @Option(
      names = "--debug",
      scope = CommandLine.ScopeType.INHERIT,
      description = "Log what happens, and print stack traces.")
  private boolean debug;

  @Spec private @Nullable CommandSpec spec;

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    int code =
        run(
            new PrintWriter(System.out, true, UTF_8),
            new PrintWriter(System.err, true, UTF_8),
            args);
    // Libraries leave threads behind where a stage failed; nothing is left to wait for.
    Runtime.getRuntime().exit(code);
  }

  /** Runs the command line and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    Picket picket = new Picket();
    CommandLine command = new CommandLine(picket);
    Failures failures = new Failures(() -> picket.debug);
    return command
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures)
        .setExecutionStrategy(
            parsed -> {
              Logging.set(picket.debug);
              return new CommandLine.RunLast().execute(parsed);
            })
        .execute(args);
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "Say what to do, such as: picket demo");
    }
  }
}
