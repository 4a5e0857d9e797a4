package picket.alerts.mail.picture;

import java.util.Arrays;

/**
 * A drawing as it travels in a mail.
 *
 * @param name file name without its ending, such as {@code map-dark}; unique in the mail
 * @param alt the picture in words
 * @param width CSS pixels; the drawing has twice as many
 * @param height CSS pixels
 * @param png the bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copying pictures gains nothing
public record Picture(String name, String alt, int width, int height, byte[] png) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Picture that && name.equals(that.name) && Arrays.equals(png, that.png);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(png);
  }
}
