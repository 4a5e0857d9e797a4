package picket.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class InstanceNameTest {

  @Test
  void staysTheSameForAMachineAndAFolderAndForNoOther() {
    String name = InstanceName.of("one", Path.of("data/state"));

    assertThat(InstanceName.of("one", Path.of("data/../data/state"))).isEqualTo(name);
    assertThat(InstanceName.of("two", Path.of("data/state"))).isNotEqualTo(name);
    assertThat(InstanceName.of("one", Path.of("other/state"))).isNotEqualTo(name);
    assertThat(InstanceName.of(Path.of("a"))).isEqualTo(InstanceName.of(Path.of("a")));
  }
}
