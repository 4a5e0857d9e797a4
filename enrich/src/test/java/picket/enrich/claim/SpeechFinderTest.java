package picket.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.enrich.actor.ActorFinder;
import picket.enrich.actor.ActorMention;
import picket.enrich.name.Scene;
import picket.enrich.place.PlaceFinder;
import picket.enrich.text.Document;

class SpeechFinderTest {
  private final SpeechFinder finder = new SpeechFinder();

  @Test
  void findsWhoSaysIt() {
    assertThat(speeches("ISPR said four fighters were killed.")).containsExactly("PAK_ARMY SAYS");
    assertThat(speeches("Four fighters were killed, according to ISPR."))
        .containsExactly("PAK_ARMY ACCORDING");
  }

  @Test
  void tellsDenialFromSilence() {
    assertThat(speeches("The Islamic Emirate denied the report."))
        .containsExactly("AFG_TALIBAN DENIES");
    assertThat(speeches("The Islamic Emirate declined to comment."))
        .containsExactly("AFG_TALIBAN NO_COMMENT");
  }

  @Test
  void readsAClaimOfResponsibility() {
    assertThat(speeches("The TTP claimed responsibility for the blast."))
        .containsExactly("TTP CLAIMS");
  }

  private List<String> speeches(String sentence) {
    Document document = Scene.document("T", sentence);
    List<ActorMention> actors =
        new ActorFinder(Scene.theatre())
            .find(document, new PlaceFinder(Scene.theatre()).find(document)).stream()
                .filter(a -> a.range().sentence() == 1)
                .toList();
    return finder.find(document.sentences().get(1), actors).stream()
        .map(s -> s.speaker().actorId() + " " + s.manner())
        .toList();
  }
}
