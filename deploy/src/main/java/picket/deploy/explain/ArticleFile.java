package picket.deploy.explain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.deploy.archive.ArchiveReader;
import picket.deploy.archive.JsonLine;
import picket.ingest.page.JsoupPageReader;
import picket.ingest.page.PageRead;
import picket.model.Article;
import picket.model.theatre.Source;

/** Takes an article out of a file: lines of JSON, a web page, or plain text. */
public final class ArticleFile {
  private static final String OUTLETS = "sources.json";
  private static final String ARTICLES = "articles.jsonl";

  private static final String MARK = "\uFEFF";

  private final Path file;
  private final Particulars said;

  /**
   * A file.
   *
   * @param said stands before what the file says
   */
  public ArticleFile(Path file, Particulars said) {
    this.file = file;
    this.said = said;
  }

  /**
   * The article of a file.
   *
   * @param name id or address of the one that is meant among several; null for the first
   * @throws ExplainException where there is none
   */
  public Shown read(@Nullable String name) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = text(bytes);
    if (text.startsWith("{")) {
      return new Shown(line(text, name).article(file.toString(), said), outlets());
    }
    if (text.isEmpty()) {
      throw new ExplainException(file + ": it is empty");
    }
    return new Shown(text.startsWith("<") ? page(bytes) : plain(text), List.of());
  }

  /** Without the mark that some editors put before all else, which would hide what follows. */
  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return (text.startsWith(MARK) ? text.substring(MARK.length()) : text).strip();
  }

  private ArticleJson line(String text, @Nullable String name) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        ArticleJson article = parse(number, line);
        if (name == null || article.isCalled(name)) {
          return article;
        }
      }
    }
    throw new ExplainException(
        file + ": none of its " + number + " lines has the id or address \"" + name + "\"");
  }

  private ArticleJson parse(int number, String line) {
    return JsonLine.read(
        file + ":" + number,
        line,
        ArticleJson.class,
        "it must be one article in JSON a line",
        ExplainException::new);
  }

  private List<Source> outlets() {
    Path folder = file.toAbsolutePath().getParent();
    boolean archive =
        folder != null && file.endsWith(ARTICLES) && Files.exists(folder.resolve(OUTLETS));
    return folder != null && archive ? ArchiveReader.read(folder).sources() : List.of();
  }

  private Article page(byte[] bytes) {
    PageRead read = new JsoupPageReader().read(bytes, null, said.base());
    if (read instanceof PageRead.Page page) {
      return said.of(page);
    }
    throw new ExplainException(file + ": " + ((PageRead.Unreadable) read).reason());
  }

  /** The first line is the title where a blank line follows it. */
  private Article plain(String text) {
    String unix = text.replace("\r\n", "\n");
    int end = unix.indexOf("\n\n");
    boolean titled = end >= 0 && unix.indexOf('\n') == end;
    return titled
        ? said.of(unix.substring(0, end).strip(), unix.substring(end).strip())
        : said.of("", unix);
  }
}
