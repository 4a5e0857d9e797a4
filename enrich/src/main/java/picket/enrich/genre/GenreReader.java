package picket.enrich.genre;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.enrich.name.Lexicon;
import picket.model.Article;
import picket.model.Genre;

/**
 * Tells news from analysis, opinion, live pages and the rest.
 *
 * <p>Asked in turn: the mark before the title ("ANALYSIS:"), the section, a folder of the address,
 * then the text itself (see {@link Essay}). Thread-safe.
 */
public final class GenreReader {
  private final SortedMap<String, Genre> titleMarks = new TreeMap<>();
  private final SortedMap<String, Genre> sections = new TreeMap<>();
  private final SortedMap<String, Genre> folders = new TreeMap<>();

  private enum Sign {
    TITLE,
    SECTION,
    FOLDER
  }

  public GenreReader() {
    for (Lexicon.Row row : Lexicon.read(GenreReader.class, "genre-marks.tsv", 3).rows()) {
      Genre genre = row.constant(1, Genre.class);
      SortedMap<String, Genre> marks =
          switch (row.constant(0, Sign.class)) {
            case TITLE -> titleMarks;
            case SECTION -> sections;
            case FOLDER -> folders;
          };
      row.list(2).forEach(word -> marks.put(word, genre));
    }
  }

  public Genre genre(Article article) {
    return judge(article).genre();
  }

  /** The genre and what told it. */
  public Judgement judge(Article article) {
    Judgement marked = byTitle(article.title());
    if (marked == null && article.section() != null) {
      marked = bySection(article.section());
    }
    if (marked == null) {
      marked = byFolder(article.url());
    }
    return marked != null ? marked : Essay.judge(article);
  }

  private @Nullable Judgement bySection(String section) {
    Genre genre = sections.get(section.trim().toLowerCase(Locale.ROOT));
    return genre == null ? null : new Judgement(genre, "the section \"" + section + "\"");
  }

  /**
   * A mark stands before a colon, a dash or a bar, or behind a bar: "Kurram in flames | Opinion".
   */
  private @Nullable Judgement byTitle(String title) {
    String lower = title.trim().toLowerCase(Locale.ROOT);
    for (var mark : titleMarks.entrySet()) {
      String word = mark.getKey();
      boolean before = lower.startsWith(word) && endsWord(lower.substring(word.length()));
      if (before || lower.endsWith("| " + word) || lower.startsWith("[" + word + "]")) {
        return new Judgement(mark.getValue(), "the mark \"" + word + "\" of the title");
      }
    }
    return null;
  }

  private static boolean endsWord(String rest) {
    String trimmed = rest.stripLeading();
    return trimmed.startsWith(":")
        || trimmed.startsWith("|")
        || trimmed.startsWith("\u2014")
        || trimmed.startsWith("\u2013")
        || rest.startsWith(" - ");
  }

  private @Nullable Judgement byFolder(String url) {
    for (var folder : folders.entrySet()) {
      if (url.contains("/" + folder.getKey() + "/")) {
        return new Judgement(
            folder.getValue(), "the folder \"" + folder.getKey() + "\" of the address");
      }
    }
    return null;
  }
}
