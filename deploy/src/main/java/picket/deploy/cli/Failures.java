package picket.deploy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.function.BooleanSupplier;
import picket.deploy.archive.ArchiveException;
import picket.deploy.config.ConfigException;
import picket.deploy.eval.EvalException;
import picket.deploy.explain.ExplainException;
import picket.deploy.gazetteer.GazetteerException;
import picket.model.theatre.TheatreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what goes wrong into one sentence on standard error and an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final BooleanSupplier debug;

  Failures(BooleanSupplier debug) {
    this.debug = debug;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("picket: " + e.getMessage());
    err.println(
        "Try '" + command.getCommandSpec().qualifiedName() + " --help' for what can be said.");
    err.flush();
    return CommandLine.ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    err.println("picket: " + sentence(e));
    if (debug.getAsBoolean()) {
      e.printStackTrace(err);
    }
    err.flush();
    return isBadInput(e) ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
  }

  private static boolean isBadInput(Exception e) {
    return e instanceof ArchiveException
        || e instanceof ConfigException
        || e instanceof TheatreException
        || e instanceof EvalException
        || e instanceof ExplainException
        || e instanceof GazetteerException;
  }

  private static String sentence(Exception e) {
    if (e instanceof FileSystemException file) {
      String reason = file.getReason() == null ? e.getClass().getSimpleName() : file.getReason();
      return "cannot use " + file.getFile() + ": " + reason;
    }
    if (e instanceof InterruptedException) {
      return "interrupted";
    }
    String message = e.getMessage();
    if (message == null || message.isBlank()) {
      return e.getClass().getSimpleName() + "; run again with --debug to see where";
    }
    return e instanceof IOException ? "input or output failed: " + message : message;
  }
}
