package picket.ingest.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Cuts a tree of HTML into paragraphs the way a browser would show them: a block or two line breaks
 * part text, inline markup joins it.
 */
public final class Paragraphs {
  private static final Set<String> INLINE =
      words(
          "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q"
              + " rp rt ruby s samp small span strike strong sub sup time tt u var wbr");
  private static final Set<String> WITHIN_LINES = words("br img input button");
  private static final Set<String> WHOLE = words("p li blockquote dd pre h1 h2 h3 h4 h5 h6");
  private static final int SHORTEST_BROKEN = 80;
  private static final String SENTENCE_ENDS = ".!?\"”’»)۔";
  private static final Set<String> SILENT =
      words(
          "script style noscript template head title iframe object embed svg math canvas audio"
              + " video textarea select option datalist");

  private Paragraphs() {}

  /** The paragraphs below {@code root}, in the order of the document. */
  public static List<Paragraph> of(Element root) {
    return of(root, element -> false);
  }

  /**
   * The same, as if some elements were not there.
   *
   * @param leftOut says which; what is in them is left out too
   */
  public static List<Paragraph> of(Element root, Predicate<Element> leftOut) {
    Cutter cutter = new Cutter(root, leftOut);
    NodeTraversor.filter(cutter, root);
    cutter.cut();
    return cutter.paragraphs;
  }

  /** Whether an element joins the text around it instead of parting it. */
  public static boolean isInline(Element element) {
    return INLINE.contains(element.normalName());
  }

  /** Whether an element shows no text of its own. */
  public static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName());
  }

  private static Set<String> words(String list) {
    return new TreeSet<>(Arrays.asList(list.split(" ", -1)));
  }

  private static final class Cutter implements NodeFilter {
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Predicate<Element> leftOut;
    private Element block;
    private int breaks;
    private int linkDepth;
    private int linked;

    Cutter(Element root, Predicate<Element> leftOut) {
      this.block = root;
      this.leftOut = leftOut;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        if (block.normalName().equals("pre")) {
          appendParts(words.getWholeText());
        } else {
          append(words.getWholeText());
        }
      } else if (node instanceof Element element) {
        if (isSilent(element) || leftOut.test(element)) {
          part(element);
          return FilterResult.SKIP_ENTIRELY;
        }
        enter(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (element.normalName().equals("a")) {
          linkDepth--;
        } else if (isBlock(element)) {
          cut();
          Element parent = element.parent();
          block = parent == null ? element : parent;
        }
      }
      return FilterResult.CONTINUE;
    }

    /** A block parts the text around it even where it is left out. */
    private void part(Element element) {
      if (!isSilent(element) && isBlock(element)) {
        cut();
      }
    }

    private void enter(Element element) {
      if (element.normalName().equals("a")) {
        linkDepth++;
      } else if (element.normalName().equals("br")) {
        lineBreak();
      } else if (isBlock(element)) {
        cut();
        block = element;
      }
    }

    private static boolean isBlock(Element element) {
      return !isInline(element) && !WITHIN_LINES.contains(element.normalName());
    }

    private void append(String words) {
      if (!words.isBlank()) {
        breaks = 0;
        linked += linkDepth > 0 ? PlainText.fold(words).length() : 0;
      }
      text.append(words);
    }

    /** Preformatted text parts its paragraphs by blank lines. */
    private void appendParts(String words) {
      for (String part : PlainText.paragraphsOf(words)) {
        cut();
        append(part);
      }
    }

    private void lineBreak() {
      breaks++;
      if (breaks == 2 || endsParagraph()) {
        cut();
      } else {
        endLine();
      }
    }

    /** Old pages part paragraphs by one break; in a paragraph proper it only parts lines. */
    private boolean endsParagraph() {
      if (text.length() < SHORTEST_BROKEN || WHOLE.contains(block.normalName())) {
        return false;
      }
      String line = PlainText.fold(text.toString());
      return line.length() >= SHORTEST_BROKEN
          && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private void endLine() {
      String folded = PlainText.fold(text.toString());
      if (!folded.isEmpty()) {
        lines.add(folded);
      }
      text.setLength(0);
    }

    private void cut() {
      endLine();
      if (!lines.isEmpty()) {
        paragraphs.add(new Paragraph(lines, block, linked));
      }
      lines.clear();
      breaks = 0;
      linked = 0;
    }
  }
}
