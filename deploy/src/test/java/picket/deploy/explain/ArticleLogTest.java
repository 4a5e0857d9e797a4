package picket.deploy.explain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ArticleLogTest {
  private final ArticleLog log = new ArticleLog(List.of());

  @Test
  void saysWithinSecondsThatNoBrokerAnswers() throws IOException {
    String stopped = "127.0.0.1:" + closedPort();

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            assertThatThrownBy(() -> log.at(stopped, "0123"))
                .isInstanceOf(ExplainException.class)
                .hasMessageContaining(stopped + ": no broker answers there")
                .hasMessageContaining("--data"));
  }

  @Test
  void saysThatWordsAreNoAddress() {
    assertThatThrownBy(() -> log.at("the broker", "0123"))
        .isInstanceOf(ExplainException.class)
        .hasMessageContaining("the broker: this is no address of a broker; write host:port");
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
