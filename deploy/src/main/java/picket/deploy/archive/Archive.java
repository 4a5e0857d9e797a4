package picket.deploy.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import picket.model.theatre.Source;

/**
 * What outlets published over some weeks, in the order seen.
 *
 * @param folder where it was read from
 * @param sources the outlets; they stand in for those of the theatres
 * @param items what they published, by seenAt; at least one
 * @param notes what was odd about it and how it was taken, for a person to read
 */
public record Archive(
    Path folder, List<Source> sources, List<ArchiveItem> items, List<String> notes) {
  public Archive {
    sources = List.copyOf(sources);
    items = List.copyOf(items);
    notes = List.copyOf(notes);
  }

  /** The same archive with other notes. */
  public Archive withNotes(List<String> others) {
    return new Archive(folder, sources, items, others);
  }

  /** Time of the last sighting: where the replay ends. */
  public Instant horizon() {
    return items.get(items.size() - 1).seenAt();
  }
}
