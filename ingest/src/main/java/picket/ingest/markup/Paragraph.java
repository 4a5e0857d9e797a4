package picket.ingest.markup;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A run of text that stands by itself on a page.
 *
 * @param lines its text as single line breaks part it; never empty, and no line is
 * @param block the element that sets it apart from its neighbours
 * @param linked how many of its characters stand within links
 */
public record Paragraph(List<String> lines, Element block, int linked) {

  public Paragraph {
    lines = List.copyOf(lines);
  }

  /** The text in one line, never empty. */
  public String text() {
    return lines.size() == 1 ? lines.get(0) : String.join(" ", lines);
  }

  /** The same without its first lines. */
  public Paragraph from(int line) {
    return new Paragraph(lines.subList(line, lines.size()), block, linked);
  }
}
