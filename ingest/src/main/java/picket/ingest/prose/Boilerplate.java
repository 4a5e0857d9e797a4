package picket.ingest.prose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import picket.ingest.markup.Paragraphs;

/**
 * Tells what on a page is never part of an article: navigation, advertising, comments, pictures
 * with their captions, whatever is hidden.
 *
 * <p>An element that holds much of the page's prose stays, whatever it is called: some put the
 * whole page into a form or a class named "sidebar-right".
 */
final class Boilerplate {
  private static final double ALMOST_ALL_OF_THE_PAGE = 0.9;

  /** Of elements that AMP adds to HTML: pictures, advertising, menus. */
  private static final String OF_MOBILE_PAGES = "amp-";

  private static final double MOST_OF_THE_PAGE = 0.6;
  private static final double MUCH_OF_THE_PAGE = 0.3;
  private static final Set<String> FURNITURE_TAGS = words("nav footer aside menu dialog address");
  private static final Set<String> ARTICLES = words("article main");
  private static final Set<String> FRAME_TAGS =
      words("header form figure figcaption fieldset label");
  private static final Set<String> SHOWING_NOTHING =
      words("button input hr img picture source link meta");
  private static final Set<String> ROLES =
      words(
          "navigation banner contentinfo complementary search dialog alert menu toolbar tooltip menubar");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  private final Landmarks landmarks;

  private Boilerplate(Landmarks landmarks) {
    this.landmarks = landmarks;
  }

  /** What to leave out: first what says nothing of the article, then its own furniture. */
  static LeftOut of(Element body, Landmarks landmarks) {
    Boilerplate boilerplate = new Boilerplate(landmarks);
    LeftOut leftOut = new LeftOut();
    leftOut.add(body, (element, mass) -> boilerplate.isOutside(element, mass.share(element)));
    leftOut.add(body, (element, mass) -> boilerplate.isInside(element, mass.share(element)));
    leftOut.add(body, new Teasers(landmarks)::isOne);
    return leftOut;
  }

  private boolean isOutside(Element element, double share) {
    String tag = element.normalName();
    if (Paragraphs.isSilent(element) || SHOWING_NOTHING.contains(tag)) {
      return true;
    }
    boolean outside =
        FURNITURE_TAGS.contains(tag)
            || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
            || tag.startsWith(OF_MOBILE_PAGES);
    return ((isHidden(element) || isComments(element)) && share < ALMOST_ALL_OF_THE_PAGE)
        || (outside && share < MOST_OF_THE_PAGE && !landmarks.isAroundArticle(element));
  }

  private boolean isInside(Element element, double share) {
    if (share >= MUCH_OF_THE_PAGE || Hints.mayBeBody(element) || isPartOfSentence(element)) {
      return false;
    }
    if (FRAME_TAGS.contains(element.normalName())) {
      return true;
    }
    boolean isArticle = ARTICLES.contains(element.normalName());
    return (Hints.isFurniture(element) && !landmarks.isAroundArticle(element))
        || (!isArticle && Hints.mayBeFurniture(element));
  }

  /** A place or a name within a paragraph belongs to it, whatever its class says. */
  private static boolean isPartOfSentence(Element element) {
    Element parent = element.parent();
    return Paragraphs.isInline(element)
        && parent != null
        && parent.normalName().equals("p")
        && !parent.ownText().isBlank();
  }

  private boolean isComments(Element element) {
    return Hints.isComments(element) && !landmarks.isAroundArticle(element);
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || Hints.isHidden(element)
        || HIDDEN.matcher(element.attr("style")).find();
  }

  private static Set<String> words(String list) {
    return new TreeSet<>(Arrays.asList(list.split(" ", -1)));
  }
}
