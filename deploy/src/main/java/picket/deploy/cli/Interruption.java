package picket.deploy.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C and SIGTERM into an interrupt of the thread that does the work, and gives it time to
 * stop in order.
 */
final class Interruption {
  private static final long PATIENCE_SECONDS = 60;

  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean asked;

  private Interruption(Thread worker) {
    this.hook =
        new Thread(
            () -> {
              asked = true;
              worker.interrupt();
              awaitStop();
            },
            "picket-stop");
  }

  /** Does the work; what interrupts the process interrupts it. */
  static void guard(Work work) throws Exception {
    Interruption interruption = new Interruption(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    try {
      work.run();
    } catch (RuntimeException e) {
      if (!interruption.asked) {
        throw e;
      }
      // a start that is cut off fails somewhere or other: that was the wish
      System.err.println("Stopped; what was under way says: " + e.getMessage());
    } finally {
      interruption.end();
    }
  }

  /** What is to be stopped in order. */
  interface Work {
    void run() throws Exception;
  }

  private void awaitStop() {
    try {
      if (!stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("picket: not stopped in time; nothing is lost, the next start mends it");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end() {
    stopped.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      Thread.interrupted(); // the machine is going down, and this was its interrupt
    }
  }
}
