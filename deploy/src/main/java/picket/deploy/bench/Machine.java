package picket.deploy.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The machine that is measured on, and what this process takes of it. */
final class Machine {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";
  private static final long MEBI = 1 << 20;

  private Machine() {}

  /** Cores, JDK, heap limit, and how busy the machine has been for a minute. */
  static String line() {
    Runtime runtime = Runtime.getRuntime();
    return String.format(
        Locale.ROOT,
        "%d cores, JDK %s, heap limit %d MB, load average %.2f",
        runtime.availableProcessors(),
        Runtime.version(),
        runtime.maxMemory() / MEBI,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  /** Megabytes of heap in use after a collection. */
  static long heap() {
    Runtime runtime = Runtime.getRuntime();
    runtime.gc();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEBI;
  }

  /** The most memory that this process ever held, in words; Linux alone tells it. */
  static String peak() {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith(PEAK))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
          .findFirst()
          .orElse("not known");
    } catch (IOException e) {
      return "not known";
    }
  }
}
