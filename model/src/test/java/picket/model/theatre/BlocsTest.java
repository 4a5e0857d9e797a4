package picket.model.theatre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picket.model.Corroboration;
import picket.model.Origin;

class BlocsTest {
  private static final Instant AT = Instant.parse("2025-10-08T05:02:00Z");
  private static final Blocs BLOCS =
      new Blocs(
          List.of(
              new Bloc("NOR_STATE", "state", "NOR", true, Bloc.Neutral.NEVER),
              new Bloc("NOR_PRIVATE", "papers", "NOR", false, Bloc.Neutral.WHEN_OWN_SIDE_ACCUSED),
              new Bloc("SWE_STATE", "state", "SWE", true, Bloc.Neutral.NEVER),
              new Bloc("SWE_PRIVATE", "papers", "SWE", false, Bloc.Neutral.WHEN_OWN_SIDE_ACCUSED),
              new Bloc("INTL", "agencies", null, false, Bloc.Neutral.ALWAYS),
              new Bloc("FIN", "a third country's", null, false, Bloc.Neutral.NEVER)));

  private static Origin origin(String outlet, String bloc, boolean affirms, boolean admission) {
    return new Origin(
        "or-" + outlet, outlet, bloc, "art-" + outlet, AT, "OWN", null, affirms, admission);
  }

  /** Outlets of these blocs, one each, attest an act of the accused side. */
  @ParameterizedTest(name = "{0} on an act of {1}: {2}")
  @CsvSource({
    // one origin
    "SWE_STATE,                  NOR, C0",
    "NOR_STATE,                  NOR, C0",
    "SWE_PRIVATE,                NOR, C0",
    "FIN,                        NOR, C0",
    "NOWHERE,                    NOR, C0",
    "INTL,                       NOR, C1",
    // a paper of the accused side gains nothing by telling; for a gain nobody is accused
    "NOR_PRIVATE,                NOR, C1",
    "NOR_PRIVATE,                SWE, C0",
    "NOR_PRIVATE,                   , C0",
    "INTL,                          , C1",
    // two of one side
    "NOR_STATE NOR_STATE,        SWE, C2",
    "NOR_STATE NOR_PRIVATE,      SWE, C2",
    "NOR_STATE NOR_PRIVATE,      NOR, C3",
    "NOR_STATE NOR_PRIVATE,         , C2",
    // a third country's bloc is a second origin and no more
    "NOR_STATE FIN,              SWE, C2",
    "FIN FIN,                    SWE, C2",
    "FIN NOWHERE,                SWE, C2",
    "FIN INTL,                   SWE, C3",
    // both sides, or a neutral
    "NOR_STATE SWE_STATE,        SWE, C3",
    "NOR_STATE SWE_STATE,           , C3",
    "NOR_STATE INTL,             SWE, C3",
    "INTL INTL,                  SWE, C2"
  })
  void weighsOriginsByTheirBlocs(String blocs, @Nullable String accused, Corroboration level) {
    String[] each = blocs.split(" ", -1);
    List<Origin> origins =
        IntStream.range(0, each.length)
            .mapToObj(i -> origin("outlet-" + i, each[i], true, false))
            .toList();

    assertThat(BLOCS.level(origins, accused)).isEqualTo(level);
  }

  @Test
  void takesAnAdmissionOfAPartyAsASingleSource() {
    assertThat(BLOCS.level(List.of(origin("a", "NOR_STATE", true, true)), "NOR"))
        .isEqualTo(Corroboration.C1);
  }

  @Test
  void countsAnOutletOnceHoweverManyStoriesItHas() {
    Origin plain = origin("a", "NOR_STATE", true, false);

    assertThat(BLOCS.level(List.of(plain, plain), "SWE")).isEqualTo(Corroboration.C0);
  }

  @Test
  void keepsAnAdmissionAmongAnOutletsStoriesInEitherOrder() {
    Origin plain = origin("a", "NOR_STATE", true, false);
    Origin admission = origin("a", "NOR_STATE", true, true);

    for (List<Origin> order : List.of(List.of(plain, admission), List.of(admission, plain))) {
      assertThat(BLOCS.level(order, "NOR")).isEqualTo(Corroboration.C1);
    }
  }

  @Test
  void leavesOutWhatDoesNotAffirm() {
    Origin denial = origin("b", "NOR_STATE", false, false);

    assertThat(BLOCS.level(List.of(origin("a", "SWE_STATE", true, false), denial), "NOR"))
        .isEqualTo(Corroboration.C0);
    assertThat(BLOCS.level(List.of(), null)).isEqualTo(Corroboration.C0);
  }

  @Test
  void listsBlocsSorted() {
    assertThat(BLOCS.all()).extracting(Bloc::id).isSorted().hasSize(6);
    assertThat(Arrays.asList(BLOCS.get("NOWHERE").side(), BLOCS.get("FIN").side()))
        .containsOnlyNulls();
  }
}
