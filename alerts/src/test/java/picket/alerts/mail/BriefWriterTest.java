package picket.alerts.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picket.alerts.SampleAlert;
import picket.alerts.SampleTheatre;
import picket.model.Alert;
import picket.model.AlertReason;
import picket.model.AlertStatus;

class BriefWriterTest {
  private final Desk desk = new Desk(SampleTheatre.THEATRE);

  @Test
  void saysThatAStepWasTakenBackWhereTheAlertItselfHolds() {
    Brief.Standing standing = standing(AlertStatus.UPDATED, AlertReason.CANCELLED, 4, 5);

    assertThat(standing.words()).isEqualTo("severity 5 → 4 of 5, high");
    assertThat(standing.because()).isEqualTo("a step was taken back");
  }

  @Test
  void saysThatTheSeverityStays() {
    assertThat(standing(AlertStatus.UPDATED, AlertReason.TOLL, 4, 4).words())
        .isEqualTo("severity stays 4 of 5, high");
  }

  @Test
  void givesNoSeverityToWhatIsOver() {
    Brief.Standing standing = standing(AlertStatus.RESOLVED, AlertReason.RESOLVED, 1, 4);

    assertThat(standing.severity()).isZero();
    assertThat(standing.words()).isEqualTo("was severity 4 of 5");
  }

  @ParameterizedTest
  @EnumSource(AlertReason.class)
  void givesAReasonForEveryUpdate(AlertReason reason) {
    assertThat(standing(AlertStatus.UPDATED, reason, 4, 4).because()).isNotBlank();
  }

  private Brief.Standing standing(AlertStatus status, AlertReason reason, int now, int before) {
    Alert alert = SampleAlert.alert(1, status, reason, now, before, List.of());
    return desk.brief(alert, "night desk").head().standing();
  }
}
