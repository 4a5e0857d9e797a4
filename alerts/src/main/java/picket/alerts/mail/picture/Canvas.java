package picket.alerts.mail.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A sheet to draw on, in CSS pixels from the upper left; each is two by two in the file. */
final class Canvas {
  private static final int SCALE = 2;
  private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);
  private static final Font REGULAR = font("DejaVuSansCondensed.ttf");
  private static final Font BOLD = font("DejaVuSansCondensed-Bold.ttf");

  private final BufferedImage image;
  private final Graphics2D graphics;
  private final int width;
  private final int height;

  Canvas(int width, int height, Color paper) {
    this.width = width;
    this.height = height;
    this.image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
    this.graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(SCALE, SCALE);
    fill(new Rectangle2D.Double(0, 0, width, height), paper);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  void fill(Shape shape, Color color) {
    graphics.setColor(color);
    graphics.fill(shape);
  }

  void stroke(Shape shape, Color color, double pixels, float... dashes) {
    graphics.setColor(color);
    float[] pattern = dashes.length == 0 ? null : dashes;
    graphics.setStroke(
        new BasicStroke(
            (float) pixels, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, pattern, 0));
    graphics.draw(shape);
  }

  void line(double x1, double y1, double x2, double y2, Color color, double pixels, float... dash) {
    stroke(new Line2D.Double(x1, y1, x2, y2), color, pixels, dash);
  }

  /** Writes on a base line that begins at x. */
  void text(String text, double x, double y, Type type, Color color) {
    graphics.setColor(color);
    graphics.setFont(type.font());
    graphics.drawString(text, (float) x, (float) y);
  }

  /** The same with a rim of paper around the letters, for words over lines. */
  void haloed(String text, double x, double y, Type type, Color color, Color halo) {
    Shape outline = type.font().createGlyphVector(METRICS, text).getOutline((float) x, (float) y);
    stroke(outline, halo, 3);
    text(text, x, y, type, color);
  }

  static double width(String text, Type type) {
    return type.font().getStringBounds(text, METRICS).getWidth();
  }

  /** A round mark with a number in it, or a longer one where the number is longer. */
  Rectangle2D mark(String number, double x, double y, Palette palette) {
    double wide = Math.max(22, width(number, Type.MARK) + 12);
    Rectangle2D box = new Rectangle2D.Double(x - wide / 2, y - 11, wide, 22);
    fill(round(box, 2), palette.paper());
    fill(round(box, 0), palette.mark());
    text(number, x - width(number, Type.MARK) / 2, y + 4.6, Type.MARK, palette.paper());
    return box;
  }

  void dot(double x, double y, double radius, Color color) {
    fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), color);
  }

  byte[] png() {
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(image, "png", out)) {
        throw new IllegalStateException("this Java writes no PNG");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A size and weight of letters. */
  record Type(Font font) {
    static final Type SMALL = new Type(REGULAR.deriveFont(11f));
    static final Type PLAIN = new Type(REGULAR.deriveFont(12.5f));
    static final Type STRONG = new Type(BOLD.deriveFont(12.5f));
    static final Type MARK = new Type(BOLD.deriveFont(12.5f));
  }

  private static Shape round(Rectangle2D box, double grow) {
    double high = box.getHeight() + 2 * grow;
    return new RoundRectangle2D.Double(
        box.getX() - grow, box.getY() - grow, box.getWidth() + 2 * grow, high, high, high);
  }

  /** From the jar alone: the machine's fonts differ from one to the next. */
  private static Font font(String file) {
    String path = "/net/sf/jasperreports/fonts/dejavu/" + file;
    try (InputStream in = Canvas.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the font " + path + " is not on the class path");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException("cannot read the font " + path, e);
    }
  }
}
