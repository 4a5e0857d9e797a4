package picket.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void setsWordsToTheLeftAndFiguresToTheRight() {
    Table table = new Table("hop", "p50").row("fetch", "7.5").row("read", "1234.0");

    assertThat(table).hasToString("hop       p50\nfetch     7.5\nread   1234.0\n");
  }

  @Test
  void refusesARowThatDoesNotFitItsHead() {
    Table table = new Table("hop", "p50");

    assertThatThrownBy(() -> table.row("fetch")).isInstanceOf(IllegalArgumentException.class);
  }
}
