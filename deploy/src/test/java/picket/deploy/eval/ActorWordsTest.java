package picket.deploy.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picket.model.ActorRef;
import picket.model.Mention;

class ActorWordsTest {
  private static final ActorWords WORDS =
      new ActorWords(
          List.of(
              mention("the outfit", "HERONS", "actor-description"),
              mention("Grey Herons", "HERONS", "actor-alias"),
              mention("soldiers", "NOR_ARMY", "actor-ground-body"),
              mention("gunmen", "GUNMEN_UNK", "actor-category")));

  @Test
  void prefersTheNameToADescription() {
    assertThat(WORDS.of(ref("HERONS", "the outfit"))).isEqualTo("Grey Herons");
  }

  @Test
  void takesAnyWordsWhereNoNameIsGiven() {
    assertThat(WORDS.of(ref("NOR_ARMY", null))).isEqualTo("soldiers");
  }

  @Test
  void takesTheReportsWordsWhereTheArticleMentionsTheActorNowhereElse() {
    assertThat(WORDS.of(ref("SWE_ARMY", "Swedish guns"))).isEqualTo("Swedish guns");
  }

  @Test
  void writesTheNameOfAGroupThatNoRegisterKnows() {
    assertThat(WORDS.of(ref("OTHER:Lamplighters", null))).isEqualTo("Lamplighters");
  }

  @Test
  void namesNobodyWhereTheArticleDoesNot() {
    assertThat(WORDS.of(ref(ActorRef.UNKNOWN, null))).isNull();
    assertThat(WORDS.of(ref("GUNMEN_UNK", "gunmen"))).isNull();
    assertThat(WORDS.of(null)).isNull();
  }

  private static ActorRef ref(String id, @Nullable String text) {
    return new ActorRef(id, text, null, 0.5);
  }

  private static Mention mention(String surface, String id, String rule) {
    return new Mention(surface, 0, surface.length(), id, 0.9, rule);
  }
}
