package picket.alerts.mail;

import picket.alerts.mail.picture.Picture;

/**
 * A picture with the name by which the HTML part calls it.
 *
 * @param cid Content-ID without angle brackets
 * @param picture the drawing
 */
public record Inline(String cid, Picture picture) {

  /** Whether it is for dark screens. */
  public boolean isDark() {
    return picture.name().endsWith("-dark");
  }
}
