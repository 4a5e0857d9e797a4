package picket.alerts.mail.picture;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Places words beside points so that they do not run over each other. */
final class Labels {
  private static final double HIGH = 15;

  private final Canvas canvas;
  private final Color halo;
  private final List<Rectangle2D> taken = new ArrayList<>();

  Labels(Canvas canvas, Color halo) {
    this.canvas = canvas;
    this.halo = halo;
  }

  /** Keeps words off a part of the sheet. */
  void reserve(Rectangle2D box) {
    taken.add(box);
  }

  /**
   * Writes beside a point where there is room.
   *
   * @param gap pixels to keep from the point
   * @return whether there was room
   */
  boolean beside(String text, double x, double y, double gap, Style style) {
    for (Rectangle2D box : candidates(Canvas.width(text, style.type()), x, y, gap)) {
      if (isFree(box)) {
        taken.add(box);
        canvas.haloed(text, box.getX(), box.getY() + 11.5, style.type(), style.color(), halo);
        return true;
      }
    }
    return false;
  }

  /**
   * How words look.
   *
   * @param type size and weight
   * @param color of the letters
   */
  record Style(Canvas.Type type, Color color) {}

  /** Right, left, above, below, then the corners. */
  private static List<Rectangle2D> candidates(double wide, double x, double y, double gap) {
    double middle = y - HIGH / 2;
    double above = y - gap - HIGH + 2;
    double below = y + gap - 2;
    double centre = x - wide / 2;
    double[][] corners = {
      {x + gap, middle},
      {x - gap - wide, middle},
      {centre, above},
      {centre, below},
      {x + gap / 2, above},
      {x + gap / 2, below},
      {x - gap / 2 - wide, above},
      {x - gap / 2 - wide, below}
    };
    List<Rectangle2D> boxes = new ArrayList<>();
    for (double[] corner : corners) {
      boxes.add(new Rectangle2D.Double(corner[0], corner[1], wide, HIGH));
    }
    return boxes;
  }

  boolean isFree(Rectangle2D box) {
    boolean inside =
        box.getMinX() >= 4
            && box.getMinY() >= 4
            && box.getMaxX() <= canvas.width() - 4
            && box.getMaxY() <= canvas.height() - 4;
    return inside && taken.stream().noneMatch(box::intersects);
  }
}
