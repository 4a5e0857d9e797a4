package picket.enrich.figure;

import java.util.List;
import java.util.Locale;
import picket.enrich.text.PhraseTable;
import picket.enrich.text.Sentence;
import picket.enrich.text.WordTable;
import picket.model.Measure;

/**
 * Reads from a tagged sentence how many were killed, injured or captured, and of which side.
 *
 * <p>Works on the order of words: in the passive the people stand before the verb, in the active
 * after it, and what befell one group ends where what befell the next begins.
 */
public final class CasualtyFinder {
  private final PhraseTable<Harm> harms = new PhraseTable<>();
  private final GroupReader groups;

  public CasualtyFinder(People people) {
    groups = new GroupReader(people);
    for (WordTable.Row row : WordTable.read(CasualtyFinder.class, "harm.tsv")) {
      harms.add(row.cell(0), new Harm(row.value(Measure.class, 1), row.value(Harm.Order.class, 2)));
    }
  }

  /** Whether a sentence has a word of harm, so that its grammar is worth knowing. */
  public boolean tells(Sentence sentence) {
    return !harms.find(sentence).isEmpty();
  }

  /** What the sentence says, in the order of its verbs; tagged sentences are read better. */
  public List<Casualty> find(Sentence sentence) {
    List<PhraseTable.Hit<Harm>> hits = harms.find(sentence);
    if (hits.isEmpty()) {
      return List.of();
    }
    List<String> words =
        sentence.tokens().stream().map(t -> t.word().toLowerCase(Locale.ROOT)).toList();
    List<Group> people = groups.read(sentence);
    CasualtyList found = new CasualtyList(sentence.index(), words);
    int left = 0;
    for (int h = 0; h < hits.size(); h++) {
      int right = h + 1 == hits.size() ? words.size() : hits.get(h + 1).from();
      HarmClause clause = new HarmClause(sentence, words, people, hits.get(h), left, right);
      clause.read(groups, found);
      left = clause.end();
    }
    return found.all();
  }
}
