package picket.enrich.figure;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.enrich.text.WordTable;
import picket.enrich.text.Words;
import picket.model.VictimSide;

/** Words for people, and whom they count. Immutable after it was read. */
public final class People {

  /**
   * What a word for people says.
   *
   * @param side whom a figure of them counts
   * @param category what they are as a target: a category of the annotation guide, or ARMY, POLICE,
   *     FORCES for the side's own; empty where the word does not tell
   * @param plural whether the word is a plural
   */
  public record Kind(VictimSide side, String category, boolean plural) {}

  private final Map<String, Kind> kinds = new TreeMap<>();

  /** Reads the table that ships with the program. */
  public static People load() {
    People people = new People();
    for (WordTable.Row row : WordTable.read(People.class, "people.tsv")) {
      VictimSide side = row.value(VictimSide.class, 1);
      people.kinds.put(Words.plural(row.cell(0)), new Kind(side, row.cell(2), true));
      people.kinds.putIfAbsent(row.cell(0), new Kind(side, row.cell(2), false));
    }
    return people;
  }

  /** What the word says, or null where it is no word for people. */
  public @Nullable Kind of(String word) {
    return kinds.get(word.toLowerCase(Locale.ROOT));
  }
}
