package picket.ingest.polite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentHostsTest {
  private final AtomicInteger made = new AtomicInteger();
  private final RecentHosts<Integer> hosts = new RecentHosts<>(made::incrementAndGet);

  @Test
  void keepsOneForEachHost() {
    assertThat(hosts.of("a")).isEqualTo(1);
    assertThat(hosts.of("b")).isEqualTo(2);
    assertThat(hosts.of("a")).isEqualTo(1);
  }

  @Test
  void forgetsTheHostLongestUnused() {
    hosts.of("first");
    hosts.of("second");
    for (int host = 0; host < 9_998; host++) {
      hosts.of("host" + host);
    }
    assertThat(hosts.of("first")).isEqualTo(1);

    hosts.of("one more");

    assertThat(hosts.of("first")).isEqualTo(1);
    assertThat(hosts.of("second")).isEqualTo(10_002);
  }
}
