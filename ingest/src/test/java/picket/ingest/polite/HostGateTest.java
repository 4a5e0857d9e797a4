package picket.ingest.polite;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HostGateTest {
  private final VirtualClock clock = new VirtualClock();
  private final HostGate gate = new HostGate(clock);

  private long startAt(String host, int delay) throws InterruptedException {
    return gate.pass(host, Duration.ofSeconds(delay), clock::seconds);
  }

  @Test
  void letsTheFirstThroughAtOnce() throws InterruptedException {
    assertThat(startAt("a", 60)).isZero();
  }

  @Test
  void countsTheDelayFromTheEndOfTheOneBefore() throws InterruptedException {
    gate.pass(
        "a",
        Duration.ofSeconds(2),
        () -> {
          clock.pass(Duration.ofSeconds(20));
          return "slow";
        });

    assertThat(startAt("a", 2)).isEqualTo(22);
    assertThat(startAt("a", 5)).isEqualTo(27);
  }

  @Test
  void doesNotWaitWhereTheDelayHasPassed() throws InterruptedException {
    startAt("a", 2);
    clock.pass(Duration.ofSeconds(10));

    assertThat(startAt("a", 2)).isEqualTo(10);
  }

  @Test
  void hostsDoNotWaitForEachOther() throws InterruptedException {
    startAt("a", 2);

    assertThat(startAt("b", 2)).isZero();
  }

  @Test
  void aFailureIsAVisitToo() throws InterruptedException {
    assertThatThrownBy(
            () ->
                gate.pass(
                    "a",
                    Duration.ZERO,
                    () -> {
                      throw new IllegalStateException("a bug");
                    }))
        .hasMessage("a bug");

    assertThat(startAt("a", 2)).isEqualTo(2);
  }

  @Test
  void letsOneThroughAtATime() throws InterruptedException {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    Thread first = start(() -> gate.pass("a", Duration.ZERO, () -> stay(inside, leave)));
    assertThat(inside.await(10, SECONDS)).isTrue();

    CountDownLatch secondInside = new CountDownLatch(1);
    Thread second = start(() -> gate.pass("a", Duration.ZERO, () -> stay(secondInside, leave)));
    await().until(() -> second.getState() == Thread.State.WAITING);
    assertThat(secondInside.getCount()).isEqualTo(1);
    assertThat(startAt("b", 0)).isZero();

    leave.countDown();
    assertThat(secondInside.await(10, SECONDS)).isTrue();
    first.join();
    second.join();
  }

  @Test
  void leavesTheQueueWhereItsCallerIsToStop() throws InterruptedException {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    Thread first = start(() -> gate.pass("a", Duration.ZERO, () -> stay(inside, leave)));
    assertThat(inside.await(10, SECONDS)).isTrue();

    AtomicReference<Throwable> ended = new AtomicReference<>();
    Thread second = new Thread(() -> ended.set(failureOf(() -> startAt("a", 0))));
    second.start();
    second.interrupt();
    second.join();

    assertThat(ended.get()).isInstanceOf(InterruptedException.class);
    leave.countDown();
    first.join();
  }

  private interface Task {
    Object run() throws InterruptedException;
  }

  private static Thread start(Task task) {
    Thread thread = new Thread(() -> failureOf(task));
    thread.start();
    return thread;
  }

  private static Throwable failureOf(Task task) {
    try {
      task.run();
      return new AssertionError("nothing failed");
    } catch (InterruptedException e) {
      return e;
    }
  }

  private static boolean stay(CountDownLatch inside, CountDownLatch leave)
      throws InterruptedException {
    inside.countDown();
    return leave.await(10, SECONDS);
  }
}
