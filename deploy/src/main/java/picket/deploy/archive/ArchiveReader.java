package picket.deploy.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picket.model.json.Json;
import picket.model.theatre.Source;

/** Reads an archive: {@code sources.json} and {@code articles.jsonl} in one folder. */
public final class ArchiveReader {
  private final Path folder;
  private final Problems problems = new Problems();
  private final List<String> notes = new ArrayList<>();

  private ArchiveReader(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads a whole archive.
   *
   * @throws ArchiveException naming every mistake in it
   */
  public static Archive read(Path folder) {
    return new ArchiveReader(folder).read();
  }

  private Archive read() {
    List<Source> sources = sources(folder.resolve("sources.json"));
    Path file = folder.resolve("articles.jsonl");
    List<ArchiveItem> items = items(file, sources);
    if (problems.none() && items.isEmpty()) {
      problems.add(file, 0, "it holds no article", "add one line of JSON for each article");
    }
    problems.refuse();
    items.sort(Comparator.comparing(ArchiveItem::seenAt)); // stable: equal times keep their order
    return new Archive(folder, sources, items, notes);
  }

  private List<Source> sources(Path file) {
    String text = text(file);
    if (text == null) {
      return List.of();
    }
    SourceLine[] lines = parse(file, 0, text, SourceLine[].class, "a JSON array of outlets");
    TreeMap<String, Source> byId = new TreeMap<>();
    for (int n = 1; lines != null && n <= lines.length; n++) {
      SourceLine line = lines[n - 1] == null ? SourceLine.EMPTY : lines[n - 1];
      Source source = line.check(n, (cause, mend) -> problems.add(file, 0, cause, mend));
      if (source != null && byId.put(source.id(), source) != null) {
        problems.add(file, 0, "outlet \"" + source.id() + "\" stands twice", "remove one of them");
      }
    }
    return List.copyOf(byId.values());
  }

  private List<ArchiveItem> items(Path file, List<Source> sources) {
    String text = text(file);
    if (text == null) {
      return new ArrayList<>();
    }
    TreeSet<String> outlets = new TreeSet<>(sources.stream().map(Source::id).toList());
    TreeMap<String, Integer> lineOfId = new TreeMap<>();
    List<ArchiveItem> items = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      ArchiveItem item = line.isBlank() ? null : item(file, number, line);
      if (item != null) {
        checkOutlet(file, number, item, outlets);
        checkOnce(file, number, item, lineOfId);
        noteOrder(file, number, item, items);
        items.add(item);
      }
    }
    return items;
  }

  private @Nullable ArchiveItem item(Path file, int number, String line) {
    ArticleLine read = parse(file, number, line, ArticleLine.class, "one article in JSON a line");
    return read == null
        ? null
        : read.check((cause, mend) -> problems.add(file, number, cause, mend));
  }

  private void checkOutlet(Path file, int number, ArchiveItem item, Set<String> outlets) {
    if (!outlets.contains(item.source()) && !outlets.isEmpty()) {
      problems.add(
          file,
          number,
          "the outlet \"" + item.source() + "\" is not in sources.json",
          "add it there, or name one of " + String.join(", ", outlets));
    }
  }

  private void checkOnce(Path file, int number, ArchiveItem item, Map<String, Integer> lineOfId) {
    Integer first = lineOfId.putIfAbsent(item.id(), number);
    if (first != null) {
      problems.add(
          file,
          number,
          "the id \"" + item.id() + "\" stands in line " + first + " too",
          "give each line an id of its own");
    }
  }

  /** The log's clock never runs backwards, so what is out of order is moved, and told. */
  private void noteOrder(Path file, int number, ArchiveItem item, List<ArchiveItem> before) {
    if (!before.isEmpty() && item.seenAt().isBefore(before.get(before.size() - 1).seenAt())) {
      notes.add(
          file
              + ":"
              + number
              + ": \"seenAt\" lies before that of the line above; taken in the order of seenAt");
    }
  }

  private @Nullable String text(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      problems.add(file, 0, "there is no such file", "an archive needs it");
    } catch (CharacterCodingException e) {
      problems.add(file, 0, "it is not UTF-8", "save it as UTF-8");
    } catch (IOException e) {
      problems.add(file, 0, "it cannot be read (" + e.getMessage() + ")", "check the path");
    }
    return null;
  }

  private <T> @Nullable T parse(Path file, int line, String json, Class<T> type, String wanted) {
    try {
      T read = Json.read(json, type);
      if (read == null) {
        problems.add(file, line, "it says null", "it must be " + wanted);
      }
      return read;
    } catch (UncheckedIOException e) {
      problems.add(file, line, JsonFault.of(e), "it must be " + wanted);
      return null;
    }
  }
}
