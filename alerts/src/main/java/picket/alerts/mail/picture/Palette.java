package picket.alerts.mail.picture;

import java.awt.Color;

/**
 * The colours of a drawing: a few tones apart in lightness, so that it reads in grey too.
 *
 * @param name light or dark
 * @param paper ground
 * @param ink words and numbers
 * @param quiet what only helps to find one's way
 * @param line the border
 * @param mark what the alert is about
 */
record Palette(String name, Color paper, Color ink, Color quiet, Color line, Color mark) {

  static final Palette LIGHT =
      new Palette(
          "light",
          new Color(0xF3F1EC),
          new Color(0x1C1E21),
          new Color(0x6B6F76),
          new Color(0x9A6B1F),
          new Color(0xA3231F));

  static final Palette DARK =
      new Palette(
          "dark",
          new Color(0x22252A),
          new Color(0xECEDEE),
          new Color(0x9BA1A9),
          new Color(0xC99A4B),
          new Color(0xFF8A80));
}
