package picket.enrich.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picket.enrich.name.Scene;

class SelfNamedTest {

  private static List<String> groups(String text) {
    return SelfNamed.groups(Scene.document("-", text).sentences().get(1)).stream()
        .map(ActorMention::actorId)
        .toList();
  }

  @Test
  void readsTheNameThatAGroupGivesItself() {
    assertThat(groups("A group calling itself the Grey Herons burned the mill."))
        .containsExactly("OTHER:Grey Herons");
    assertThat(groups("The self-styled Northern Watch claimed the blast."))
        .containsExactly("OTHER:Northern Watch");
    assertThat(groups("A gang known as the Lamplighters took the clerk."))
        .containsExactly("OTHER:Lamplighters");
    assertThat(groups("The group \"Black Heath\" wrote to the mayor."))
        .containsExactly("OTHER:Black Heath");
  }

  @Test
  void takesNoOtherNameForAGroup() {
    assertThat(groups("A man known as Anders was shot by the group in Bergen.")).isEmpty();
    assertThat(groups("The mayor called the Northern Watch to order.")).isEmpty();
    assertThat(groups("The movement is self-styled.")).isEmpty();
  }
}
