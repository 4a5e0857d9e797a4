package picket.alerts.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import picket.alerts.SampleAlert;
import picket.alerts.SampleTheatre;
import picket.alerts.mail.picture.Picture;
import picket.model.Alert;
import picket.model.AlertReason;
import picket.model.AlertStatus;

class PicturesTest {
  private final Desk desk = new Desk(SampleTheatre.THEATRE);

  @Test
  void drawsMapAndTimelineForLightAndForDark() {
    assertThat(desk.pictures(SampleAlert.updated()))
        .extracting(Picture::name)
        .containsExactly("map-light", "map-dark", "timeline-light", "timeline-dark");
  }

  @Test
  void drawsTheSameBytesEachTime() {
    List<Picture> again = new Desk(SampleTheatre.THEATRE).pictures(SampleAlert.updated());

    assertThat(again).isEqualTo(desk.pictures(SampleAlert.updated()));
  }

  @Test
  void drawsTwoPixelsForOneAndStaysSmall() throws IOException {
    for (Picture picture : desk.pictures(SampleAlert.updated())) {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));

      assertThat(image.getWidth()).isEqualTo(2 * picture.width());
      assertThat(image.getHeight()).isEqualTo(2 * picture.height());
      assertThat(picture.png()).hasSizeLessThan(60_000);
    }
  }

  @Test
  void saysInWordsWhatItShows() {
    List<Picture> pictures = desk.pictures(SampleAlert.raised());

    assertThat(pictures.get(0).alt())
        .isEqualTo(
            "Map of the border. 1 Dunmere, Westmoor (XA), 38 km from the border;"
                + " 2 Hollin, Hollin Vale, Lower Fells (XB), 15 km from the border.");
    assertThat(pictures.get(2).alt())
        .isEqualTo("Timeline. 1 armed attack 12 Mar; 2 air strike 14 Mar.");
  }

  @Test
  void drawsNothingWhereThereIsNothingToShow() {
    Alert bare = SampleAlert.alert(0, AlertStatus.RAISED, AlertReason.FIRST, 3, null, List.of());

    assertThat(desk.pictures(bare)).isEmpty();
  }
}
