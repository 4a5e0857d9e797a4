package picket.enrich.text;

import java.util.List;

/** Says what the words of a sentence name, by the looks of the sentence alone. Thread-safe. */
public interface NameTagger {

  /** What a word is part of the name of. */
  enum Label {
    PLACE,
    PERSON,
    ORGANISATION,
    /** No name, or that of something else. */
    NONE
  }

  /** One label for each token of the sentence. */
  List<Label> tag(Sentence sentence);
}
