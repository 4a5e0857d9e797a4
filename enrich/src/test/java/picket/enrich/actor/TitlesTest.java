package picket.enrich.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picket.enrich.name.Scene;
import picket.enrich.text.Range;
import picket.enrich.text.Sentence;
import picket.model.Rank;

class TitlesTest {
  private static final Sentence SENTENCE =
      Scene.document("PM , Noor warn the Minister Khan", "It rained.").sentences().get(0);

  @Test
  void givesTheOfficeBeforeANameToItsBearer() {
    List<ActorMention> joined =
        Titles.join(SENTENCE, List.of(office(5, 6, "AFG_TALIBAN"), person(6, 7, "PAK_GOV")));

    assertThat(joined).hasSize(1);
    assertThat(joined.get(0).actorId()).isEqualTo("PAK_GOV");
    assertThat(joined.get(0).range().from()).isEqualTo(5);
  }

  @Test
  void countsAnOfficeJoinedToANameToTheSameGovernment() {
    List<ActorMention> joined =
        Titles.join(SENTENCE, List.of(office(0, 1, "AFG_TALIBAN"), person(2, 3, "PAK_GOV")));

    assertThat(joined).extracting(ActorMention::actorId).containsExactly("PAK_GOV", "PAK_GOV");
  }

  @Test
  void leavesAnOfficeAloneThatStandsApart() {
    List<ActorMention> joined =
        Titles.join(SENTENCE, List.of(office(0, 1, "AFG_TALIBAN"), person(6, 7, "PAK_GOV")));

    assertThat(joined).extracting(ActorMention::actorId).containsExactly("AFG_TALIBAN", "PAK_GOV");
  }

  private static ActorMention office(int from, int to, String actor) {
    return mention(from, to, actor, null, "actor-ground-body");
  }

  private static ActorMention person(int from, int to, String actor) {
    return mention(from, to, actor, "Noor Khan", "actor-person");
  }

  private static ActorMention mention(
      int from, int to, String actor, @Nullable String speaker, String rule) {
    return new ActorMention(
        new Range(0, from, to), "x", actor, speaker, Rank.MINISTER, false, 0.9, rule);
  }
}
