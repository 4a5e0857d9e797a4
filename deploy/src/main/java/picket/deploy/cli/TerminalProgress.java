package picket.deploy.cli;

import java.io.PrintWriter;
import java.util.Objects;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picket.deploy.replay.Progress;
import picocli.CommandLine.Model.CommandSpec;

/** A bar where a person sits at a terminal, plain lines elsewhere; both on standard error. */
final class TerminalProgress implements Progress, AutoCloseable {
  /** Set by the start script where standard error is a terminal. */
  private static final String TERMINAL = "picket.terminal";

  private static final int LINES = 10;

  private final PrintWriter err;
  private final boolean terminal;
  private @Nullable ProgressBar bar;
  private long told = -1;

  private TerminalProgress(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  static TerminalProgress on(PrintWriter err) {
    return new TerminalProgress(err, Boolean.getBoolean(TERMINAL));
  }

  static TerminalProgress of(@Nullable CommandSpec spec) {
    return on(Objects.requireNonNull(spec).commandLine().getErr());
  }

  @Override
  public void step(String name) {
    close();
    say(name + " ...");
  }

  @Override
  public void ready(String bootstrap) {
    say("  ready; the broker answers on " + bootstrap);
  }

  @Override
  public void shown(long done, long all) {
    far("Polling feeds", "polled", done, all);
  }

  @Override
  public void articles(long done, long all) {
    far("Reading articles", "read", done, all);
  }

  @Override
  public void over() {
    close();
  }

  private void far(String task, String verb, long done, long all) {
    long far = Math.min(done, all);
    if (terminal) {
      barOf(task, all).stepTo(far);
    } else if (far * LINES / all != told) {
      told = far * LINES / all;
      say("  " + verb + " " + far + " of " + all + " articles");
    }
  }

  /** Counts where the end is not known. */
  void count(String what, long done) {
    if (done % 50 == 0) {
      say("  " + done + " " + what);
    }
  }

  private ProgressBar barOf(String task, long all) {
    ProgressBar shown = bar;
    if (shown == null || !shown.getTaskName().equals(task)) {
      close();
      shown =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(all)
              .setStyle(ProgressBarStyle.ASCII)
              .build();
      bar = shown;
    }
    return shown;
  }

  private void say(String line) {
    err.println(line);
    err.flush();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
