package picket.ingest.markup;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses HTML in bounded time: what is nested beyond all sense is laid flat. */
public final class Html {
  private static final int DEEPEST = 256;

  private Html() {}

  /**
   * The tree of a page or of a piece of one.
   *
   * @param url against which its links are resolved; empty where none are asked for
   */
  public static Document parse(String html, String url) {
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, url);
  }
}
