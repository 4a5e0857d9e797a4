package picket.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static picket.deploy.bench.Arrivals.Station.ALERTED;
import static picket.deploy.bench.Arrivals.Station.ENRICHED;
import static picket.deploy.bench.Arrivals.Station.FETCHED;
import static picket.deploy.bench.Arrivals.Station.MAILED;
import static picket.deploy.bench.Arrivals.Station.SHOWN;

import org.junit.jupiter.api.Test;

class ArrivalsTest {
  private static final long MILLI = 1_000_000;

  private final Arrivals arrivals = new Arrivals();

  @Test
  void joinsAnAlertToTheArticleThatCausedIt() {
    arrivals.came(SHOWN, "article", 10 * MILLI);
    arrivals.came(ENRICHED, "article", 30 * MILLI);
    arrivals.caused("alert/0", "article");
    arrivals.came(ALERTED, "alert/0", 100 * MILLI);
    arrivals.came(MAILED, "alert/0", 150 * MILLI);

    assertThat(arrivals.hop(ENRICHED, ALERTED).all().sorted()).containsExactly(70.0);
    assertThat(arrivals.hop(ALERTED, MAILED).all().sorted()).containsExactly(50.0);
    assertThat(arrivals.hop(SHOWN, MAILED).all().sorted()).containsExactly(140.0);
  }

  @Test
  void tellsWhatEndedInAMailApart() {
    for (String article : new String[] {"mailed", "other"}) {
      arrivals.came(SHOWN, article, 0);
      arrivals.came(FETCHED, article, article.equals("mailed") ? 5 * MILLI : 9 * MILLI);
    }
    arrivals.caused("alert/0", "mailed");
    arrivals.came(MAILED, "alert/0", 20 * MILLI);

    Arrivals.Hop hop = arrivals.hop(SHOWN, FETCHED);

    assertThat(hop.all().sorted()).containsExactly(5.0, 9.0);
    assertThat(hop.mailed().sorted()).containsExactly(5.0);
    Samples whole = arrivals.hop(SHOWN, MAILED).mailed();
    assertThat(LatencyBench.share(hop.mailed(), whole)).isEqualTo("25");
  }

  @Test
  void takesTheFirstOfSeveralArrivals() {
    arrivals.came(SHOWN, "article", 0);
    arrivals.came(FETCHED, "article", 3 * MILLI);
    arrivals.came(FETCHED, "article", 8 * MILLI);

    assertThat(arrivals.hop(SHOWN, FETCHED).all().sorted()).containsExactly(3.0);
    assertThat(arrivals.count(FETCHED)).isEqualTo(1);
  }

  @Test
  void leavesOutAnAlertThatNoArticleOfTheStreamCaused() {
    arrivals.caused("alert/0", "a timer");
    arrivals.came(ALERTED, "alert/0", 0);
    arrivals.came(MAILED, "alert/0", MILLI);

    Arrivals.Hop whole = arrivals.hop(SHOWN, MAILED);

    assertThat(whole.all().count()).isZero();
    assertThat(LatencyBench.share(whole.mailed(), whole.mailed())).isEqualTo("-");
  }
}
