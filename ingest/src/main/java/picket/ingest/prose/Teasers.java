package picket.ingest.prose;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Knows the boxes that lead to other articles: a linked heading over a line or two. */
final class Teasers {
  private static final int LONGEST = 600;
  private static final double MUCH_OF_THE_PAGE = 0.5;
  private static final Set<String> BOXES =
      new TreeSet<>(Arrays.asList("div", "li", "article", "section", "td"));

  private final Landmarks landmarks;

  Teasers(Landmarks landmarks) {
    this.landmarks = landmarks;
  }

  /** Whether an element is a teaser and has another beside it. */
  boolean isOne(Element element, TextMass mass) {
    boolean small = mass.text(element) <= LONGEST && mass.share(element) < MUCH_OF_THE_PAGE;
    return small && hasLinkedHeading(element) && (isFollowed(element) || isPreceded(element));
  }

  private boolean isFollowed(Element element) {
    return isAlike(element, element.nextElementSibling());
  }

  private boolean isPreceded(Element element) {
    return isAlike(element, element.previousElementSibling());
  }

  private boolean isAlike(Element element, @Nullable Element beside) {
    return beside != null
        && beside.normalName().equals(element.normalName())
        && beside.className().equals(element.className())
        && hasLinkedHeading(beside);
  }

  private boolean hasLinkedHeading(Element element) {
    return BOXES.contains(element.normalName()) && landmarks.leadsElsewhere(element);
  }
}
