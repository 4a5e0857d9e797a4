package picket.deploy.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/**
 * What the stages of reading cost: the processor time of one thread, shared out by what that thread
 * was found at every ten milliseconds.
 *
 * @param millis of processor time an item, all stages
 * @param samples how often the thread was looked at in each stage
 */
record StageProfile(double millis, Map<Stage, Integer> samples) {
  private static final String SAMPLE = "jdk.ExecutionSample";
  private static final Duration PERIOD = Duration.ofMillis(10);

  StageProfile {
    samples = Collections.unmodifiableMap(new EnumMap<>(samples));
  }

  /** Milliseconds of processor time that an item spends in a stage. */
  double millis(Stage stage) {
    int all = samples.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0 ? 0 : millis * samples.getOrDefault(stage, 0) / all;
  }

  /**
   * Works on all items on this thread, again and again.
   *
   * @param items at least one
   * @param least how long passes are begun
   */
  static <T> StageProfile of(List<T> items, Consumer<T> work, Duration least) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    try (Recording recording = new Recording()) {
      recording.enable(SAMPLE).withPeriod(PERIOD);
      recording.start();
      long end = System.nanoTime() + least.toNanos();
      long before = threads.getCurrentThreadCpuTime();
      int done = 0;
      while (done == 0 || System.nanoTime() < end) {
        items.forEach(work);
        done += items.size();
      }
      double millis = (threads.getCurrentThreadCpuTime() - before) / 1e6 / done;
      recording.stop();
      return new StageProfile(millis, samples(recording, Thread.currentThread().getId()));
    }
  }

  private static Map<Stage, Integer> samples(Recording recording, long thread) throws IOException {
    Path file = Files.createTempFile("picket-bench", ".jfr");
    try {
      recording.dump(file);
      Map<Stage, Integer> samples = new EnumMap<>(Stage.class);
      for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
        if (event.getEventType().getName().equals(SAMPLE)
            && event.getThread("sampledThread").getJavaThreadId() == thread) {
          samples.merge(Stage.of(calls(event)), 1, Integer::sum);
        }
      }
      return samples;
    } finally {
      Files.delete(file);
    }
  }

  private static List<String> calls(RecordedEvent event) {
    List<String> calls = new ArrayList<>();
    for (RecordedFrame frame : event.getStackTrace().getFrames()) {
      RecordedMethod method = frame.getMethod();
      calls.add(method.getType().getName() + "." + method.getName());
    }
    Collections.reverse(calls);
    return calls;
  }
}
