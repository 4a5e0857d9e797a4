package picket.deploy.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picket.model.theatre.TheatreReader;

class ActorCodesTest {
  private static final ActorCodes CODES =
      new ActorCodes(TheatreReader.read(Path.of("theatres/af-pk")));

  @Test
  void keepsTheCodesThatScriptsShare() {
    assertThat(CODES.of("TTP_JUA")).isEqualTo("TTP_JUA");
    assertThat(CODES.of("GUNMEN_UNK")).isEqualTo("GUNMEN_UNK");
  }

  @Test
  void countsAFactionAsTheGroupThatItIsPartOf() {
    assertThat(CODES.of("PUNJABI_TALIBAN")).isEqualTo("TTP");
  }

  @Test
  void namesAnybodyElse() {
    assertThat(CODES.of("TLP")).isEqualTo("OTHER:Tehreek-e-Labbaik Pakistan");
    assertThat(CODES.of("OTHER:Black Banner")).isEqualTo("OTHER:Black Banner");
  }
}
