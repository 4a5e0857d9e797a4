package picket.ingest.prose;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import picket.ingest.markup.Paragraph;
import picket.ingest.markup.Paragraphs;

/**
 * Finds the element that holds the article on a page without boilerplate.
 *
 * <p>Each paragraph speaks for the elements around it, the less the farther out they stand, as in
 * Arc90's Readability. The winner is widened where its neighbours hold more of the same.
 */
final class BodyFinder {
  private static final int SHORTEST = 25;
  private static final int REACH = 6;
  private static final double NEIGHBOUR = 0.2;
  private static final double BONUS = 25;
  private static final double LEAST_GAIN = 0.1;
  private static final double MOSTLY = 0.7;

  private final Landmarks landmarks;
  private final TextMass mass;
  private final IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
  private final List<Element> scored = new ArrayList<>();

  private BodyFinder(Element root, LeftOut leftOut, Landmarks landmarks) {
    this.landmarks = landmarks;
    this.mass = new TextMass(root, leftOut);
    mass.paragraphs().forEach(this::score);
  }

  /** The elements that hold the article, in order; none where nothing on the page is prose. */
  static List<Element> find(Element root, LeftOut leftOut, Landmarks landmarks) {
    BodyFinder finder = new BodyFinder(root, leftOut, landmarks);
    Element best = finder.best();
    return best == null ? List.of() : finder.widened(best, root);
  }

  private void score(Paragraph paragraph) {
    int length = paragraph.text().length();
    if (length < SHORTEST || paragraph.linked() * 2 > length) {
      return;
    }
    long commas = paragraph.text().chars().filter(c -> c == ',' || c == '،' || c == '、').count();
    double points = 1 + commas + Math.min(length / 100, 3);
    Element holder = holder(paragraph.block());
    for (int level = 0; level < REACH && holder != null; level++) {
      add(holder, points / (level == 0 ? 1 : level == 1 ? 2 : level * 3));
      holder = holder.parent();
    }
  }

  private static @Nullable Element holder(Element block) {
    boolean ownHolder = !block.normalName().matches("p|li|h[1-6]|blockquote|pre|dd|dt");
    Element holder = ownHolder ? block : block.parent();
    while (holder != null && Paragraphs.isInline(holder)) {
      holder = holder.parent();
    }
    return holder;
  }

  private void add(Element element, double points) {
    Double before = scores.get(element);
    if (before == null) {
      scored.add(element);
      before = start(element);
    }
    scores.put(element, before + points);
  }

  private static double start(Element element) {
    double start =
        switch (element.normalName()) {
          case "article", "main" -> BONUS;
          case "div", "section" -> 5;
          case "td", "blockquote", "pre" -> 3;
          case "ul", "ol", "dl", "form", "address" -> -3;
          default -> 0;
        };
    return start
        + (Hints.mayBeBody(element) ? BONUS : 0)
        - (Hints.isFurniture(element) ? BONUS : 0);
  }

  private double finalScore(Element element) {
    Double score = scores.get(element);
    return score == null ? 0 : score * (1 - mass.linkDensity(element));
  }

  private @Nullable Element best() {
    Element best = null;
    for (Element element : scored) {
      if (best == null || finalScore(element) > finalScore(best)) {
        best = element;
      }
    }
    return best;
  }

  private List<Element> widened(Element best, Element root) {
    Element top = spread(ascended(best, root), root);
    Element parent = top.parent();
    if (top.equals(root) || parent == null) {
      return List.of(top);
    }
    double threshold = Math.max(10, finalScore(top) * NEIGHBOUR);
    List<Element> found = new ArrayList<>();
    for (Element sibling : parent.children()) {
      if (sibling.equals(top) || joins(sibling, top, threshold)) {
        found.add(sibling);
      }
    }
    return found;
  }

  private Element ascended(Element best, Element root) {
    Element top = best;
    double threshold = finalScore(best) / 3;
    for (Element up = best.parent(); up != null && !top.equals(root); up = up.parent()) {
      double score = finalScore(up);
      if (score < threshold) {
        break;
      }
      if (score > finalScore(top)) {
        top = up;
      }
      threshold = score / 3;
    }
    return top;
  }

  /** Takes in what stands farther out, as long as it is prose too: a body cut up by advertising. */
  private Element spread(Element top, Element root) {
    Element widest = top;
    for (Element up = top; !up.equals(root) && up.parent() != null; ) {
      Element below = up;
      up = up.parent();
      // a second headline begins another article
      if (up == null || landmarks.headlines(up) > Math.max(1, landmarks.headlines(widest))) {
        break;
      }
      int prose = mass.prose(up) - mass.prose(widest);
      int text = mass.text(up) - mass.text(widest);
      int linked = mass.linked(up) - mass.linked(widest);
      if (hasKin(below)) {
        widest = up;
      }
      boolean more = prose > mass.prose(widest) * LEAST_GAIN;
      if (more && prose > text * MOSTLY && linked < text * NEIGHBOUR) {
        widest = up;
      }
    }
    return widest;
  }

  /** Whether elements beside this one are made like it and hold prose: parts of one body. */
  private boolean hasKin(Element element) {
    Element parent = element.parent();
    if (parent == null
        || element.className().isEmpty()
        || element.normalName().matches("article|li")) {
      return false;
    }
    for (Element sibling : parent.children()) {
      boolean alike =
          !sibling.equals(element)
              && sibling.normalName().equals(element.normalName())
              && sibling.className().equals(element.className());
      if (alike && mass.prose(sibling) > 0 && mass.linkDensity(sibling) < NEIGHBOUR) {
        return true;
      }
    }
    return false;
  }

  private boolean joins(Element sibling, Element top, double threshold) {
    if (landmarks.headlines(top) > 0 && landmarks.headlines(sibling) > 0) {
      return false;
    }
    double bonus =
        !top.className().isEmpty() && sibling.className().equals(top.className())
            ? finalScore(top) * NEIGHBOUR
            : 0;
    if (finalScore(sibling) + bonus >= threshold) {
      return true;
    }
    boolean paragraph = sibling.normalName().equals("p");
    return paragraph && mass.linkDensity(sibling) < 0.25 && mass.text(sibling) > 80;
  }
}
