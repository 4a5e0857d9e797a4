package picket.deploy.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import picket.model.CeasefireTerm;
import picket.model.CrossingChange;
import picket.model.Details;
import picket.model.Extent;
import picket.model.Rank;
import picket.model.Statement;
import picket.model.TalksTerm;
import picket.model.Victim;

class DetailsTextTest {
  private static final Instant EIGHT = Instant.parse("2026-03-04T08:00:00Z");

  @Test
  void saysNothingWhereThereIsNothing() {
    assertThat(DetailsText.of(Details.NONE)).isEmpty();
  }

  @Test
  void saysWhoWasHitAndWhoSpoke() {
    Details details =
        new Details(
            List.of(new Victim("Gul", true, "AF")),
            new Statement(null, Rank.MINISTRY, true),
            null,
            null,
            null);

    assertThat(DetailsText.of(details))
        .isEqualTo("hit: Gul of AF, a leader; said by a body, MINISTRY, on a condition");
  }

  @Test
  void saysWhatIsShutAndForHowLongGunsAreSilentAndWhoTalks() {
    Details details =
        new Details(
            List.of(),
            null,
            new CrossingChange("torkham", Extent.FULL),
            new CeasefireTerm(null, EIGHT, true),
            new TalksTerm(List.of("PAK_GOV", "AFG_TALIBAN"), EIGHT, null));

    assertThat(DetailsText.of(details))
        .isEqualTo(
            "crossing torkham, FULL; ceasefire until 2026-03-04 08:00, prolonging an earlier one;"
                + " talks of PAK_GOV, AFG_TALIBAN from 2026-03-04 08:00");
  }
}
