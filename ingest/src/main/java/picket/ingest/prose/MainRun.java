package picket.ingest.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import picket.ingest.markup.Paragraph;

/**
 * Finds the run of paragraphs that one hand has set, among what stands around it: an article's
 * paragraphs stand beside each other in one element, each made like the next. Captions, bylines,
 * the writer's life and readers' comments stand in boxes of their own.
 */
final class MainRun {
  /** No article has more, and hostile pages have a million. */
  private static final int MOST = 3_000;

  private static final double LEAST_SHARE = 0.35;
  private static final double LIKE_A_BODY = 0.4;
  private static final int PARAGRAPHS_OF_A_BODY = 3;
  private static final int BOXES_OF_A_LIST = 3;
  private static final Pattern DIGITS = Pattern.compile("[0-9]{2,}");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"”’')\\]]*");

  /** Agencies sign their stories with the initials of desk and editor. */
  private static final Pattern SIGN_OFF = Pattern.compile("\\p{Lu}{2,6}(?:/[\\w.]+){1,3}");

  private final List<Paragraph> paragraphs;
  private final List<Place> places = new ArrayList<>();
  private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
  private final Map<Place, Integer> prose = new LinkedHashMap<>();
  private final Map<Place, Integer> counts = new LinkedHashMap<>();
  private final Set<Place> items = new HashSet<>();

  /**
   * Where a paragraph stands.
   *
   * @param holder number of the element around it and its like
   * @param make how holder and paragraph are made: parts of a body that was cut up are made alike
   */
  private record Place(int holder, String make) {}

  /** What the elements of a place hold, which are made alike. */
  private static final class Boxes {
    private final IdentityHashMap<Element, Boolean> labelled = new IdentityHashMap<>();
    private int items;

    void add(Paragraph paragraph) {
      Boolean label = labelled.get(paragraph.block());
      if (label == null) {
        labelled.put(paragraph.block(), !TextMass.isProse(paragraph));
      } else if (label) {
        items++;
        labelled.put(paragraph.block(), false); // counted
      }
    }

    /** Whether most begin with a name or a time, and go on with what its owner says. */
    boolean holdItems() {
      return labelled.size() > 1 && items * 2 > labelled.size();
    }
  }

  private MainRun(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    Map<Place, Boxes> boxes = new LinkedHashMap<>();
    for (Paragraph paragraph : paragraphs) {
      Place place = place(paragraph.block());
      places.add(place);
      boolean isProse = TextMass.isProse(paragraph);
      boxes.computeIfAbsent(place, p -> new Boxes()).add(paragraph);
      prose.merge(place, isProse ? paragraph.text().length() : 0, Integer::sum);
      counts.merge(place, isProse ? 1 : 0, Integer::sum);
    }
    boxes.forEach(
        (place, box) -> {
          if (box.holdItems()) {
            items.add(place);
          }
        });
  }

  /**
   * The paragraphs without what stands around their main run; all of them where no run stands out.
   *
   * @param teaser what the page tells search engines of itself: a line that repeats it above the
   *     run is none of its paragraphs
   */
  static List<Paragraph> of(List<Paragraph> paragraphs, String teaser) {
    return paragraphs.size() > MOST ? paragraphs : new MainRun(paragraphs).trimmed(teaser);
  }

  private List<Paragraph> trimmed(String teaser) {
    Place main = main();
    if (main == null || prose(main) < LEAST_SHARE * all(main)) {
      return paragraphs;
    }
    int first = 0;
    while (!isOf(first, main)) {
      first++;
    }
    int last = paragraphs.size() - 1;
    while (!isOf(last, main)) {
      last--;
    }
    if (last + 1 < paragraphs.size()
        && SIGN_OFF.matcher(paragraphs.get(last + 1).text()).matches()) {
      last++;
    }
    List<Paragraph> kept = new ArrayList<>();
    for (int n = 0; n <= last; n++) {
      if (isOf(n, main) || (n < first ? leads(n, teaser) : isSentence(n) || n == last)) {
        kept.add(paragraphs.get(n));
      }
    }
    return kept;
  }

  private @Nullable Place main() {
    Place main = null;
    for (Place place : prose.keySet()) {
      if (!holdsItems(place) && (main == null || prose(place) > prose(main))) {
        main = place;
      }
    }
    return main != null && prose(main) > 0 ? main : null;
  }

  private boolean holdsItems(Place place) {
    return items.contains(place);
  }

  private int prose(Place place) {
    return prose.getOrDefault(place, 0);
  }

  /** All prose but that of boxes that come again and again, made otherwise than the main run. */
  private int all(Place main) {
    Map<String, Integer> alike = new TreeMap<>();
    prose.keySet().forEach(place -> alike.merge(place.make(), 1, Integer::sum));
    int all = 0;
    for (Place place : prose.keySet()) {
      boolean listed = alike.getOrDefault(place.make(), 0) >= BOXES_OF_A_LIST;
      if (!holdsItems(place) && (place.make().equals(main.make()) || !listed)) {
        all += prose(place);
      }
    }
    return all;
  }

  /** Whether a paragraph stands in the main run, or in another part of the same body. */
  private boolean isOf(int n, Place main) {
    Place place = places.get(n);
    if (place.equals(main)) {
      return true;
    }
    boolean body =
        !holdsItems(place)
            && counts.getOrDefault(place, 0) >= PARAGRAPHS_OF_A_BODY
            && prose(place) >= LIKE_A_BODY * prose(main);
    return body || (place.make().equals(main.make()) && isSentence(n));
  }

  /** Above the run stands a lead now and then, beside headline, byline and caption. */
  private boolean leads(int n, String teaser) {
    Paragraph paragraph = paragraphs.get(n);
    return TextMass.isProse(paragraph) && isSentence(n) && !paragraph.text().equals(teaser);
  }

  private boolean isSentence(int n) {
    return SENTENCE_END.matcher(paragraphs.get(n).text()).matches();
  }

  private Place place(Element block) {
    String tag = block.normalName();
    if (tag.equals("li")) {
      return place(parent(parent(block)), "p");
    }
    if (tag.matches("p|h[1-6]|blockquote|pre")) {
      Element holder = parent(block);
      return place(holder.normalName().equals("blockquote") ? parent(holder) : holder, "p");
    }
    return place(parent(block), tag + "." + name(block));
  }

  private Place place(Element holder, String kind) {
    int number = numbers.computeIfAbsent(holder, element -> numbers.size());
    return new Place(number, holder.normalName() + "." + name(holder) + " " + kind);
  }

  private static Element parent(Element element) {
    Element parent = element.parent();
    return parent == null ? element : parent;
  }

  private static String name(Element element) {
    return DIGITS.matcher(element.className()).replaceAll("");
  }
}
