package picket.enrich.event;

import java.util.List;
import picket.enrich.text.PhraseTable;
import picket.enrich.text.Sentence;
import picket.enrich.text.WordTable;
import picket.enrich.text.Words;

/** Finds words that tell of happenings. Immutable after it was read. */
final class CueFinder {
  private final PhraseTable<Cue> table = new PhraseTable<>();

  CueFinder() {
    WordTable.read(CueFinder.class, "cues.tsv").forEach(this::add);
  }

  private void add(WordTable.Row row) {
    Cue cue = row.value(Cue.class, 2);
    String phrase = row.cell(0);
    switch (row.cell(1)) {
      case "v" -> {
        int blank = phrase.indexOf(' ');
        String verb = blank < 0 ? phrase : phrase.substring(0, blank);
        String rest = blank < 0 ? "" : phrase.substring(blank);
        Words.verbForms(verb).forEach(form -> table.add(form + rest, cue));
      }
      case "n" -> {
        table.add(phrase, cue);
        table.add(Words.plural(phrase), cue);
      }
      case "x" -> table.add(phrase, cue);
      default -> throw row.fault("'" + row.cell(1) + "' is none of v, n, x");
    }
  }

  List<PhraseTable.Hit<Cue>> find(Sentence sentence) {
    return table.find(sentence);
  }
}
