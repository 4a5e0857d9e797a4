package picket.enrich.actor;

import picket.enrich.name.Countries;
import picket.enrich.name.Lexicon;
import picket.enrich.name.NameTrie;
import picket.model.Rank;

/** The common nouns for forces, fighters, people and offices, from the tables beside this class. */
final class Vocabulary {
  private Vocabulary() {}

  static NameTrie<Term> load() {
    NameTrie.Builder<Term> trie = new NameTrie.Builder<>();
    for (Lexicon.Row row : Lexicon.read(Vocabulary.class, "forces.tsv", 3).rows()) {
      Term term =
          new Term(row.constant(1, Term.Kind.class), null, row.constant(0, Force.class), null);
      row.list(2).forEach(word -> add(trie, word, term));
    }
    for (Lexicon.Row row : Lexicon.read(Vocabulary.class, "categories.tsv", 3).rows()) {
      Term term = new Term(row.constant(1, Term.Kind.class), row.text(0), null, null);
      row.list(2).forEach(word -> add(trie, word, term));
    }
    for (Lexicon.Row row : Lexicon.read(Vocabulary.class, "offices.tsv", 3).rows()) {
      Term term =
          new Term(
              Term.Kind.OFFICE, null, row.constant(1, Force.class), row.constant(0, Rank.class));
      row.list(2).forEach(word -> add(trie, word, term));
    }
    return trie.build();
  }

  private static void add(NameTrie.Builder<Term> trie, String word, Term term) {
    trie.add(word, Countries.isAbbreviation(word), term);
  }
}
