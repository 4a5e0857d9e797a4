package picket.enrich.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The world's states as news names them: by name, by people, and by seat of government.
 *
 * @param all in the order of the table
 */
public record Countries(List<Country> all) {

  public Countries {
    all = List.copyOf(all);
  }

  /** How a word names a country. */
  public enum Form {
    NAME,
    ADJECTIVE,
    CAPITAL
  }

  /**
   * A state.
   *
   * @param code ISO 3166-1 alpha-2
   * @param names "Turkey", "Türkiye"
   * @param adjectives adjectives and peoples: "Turkish", "Turks"
   * @param capitals seats of government, which news sets for the government
   */
  public record Country(
      String code, List<String> names, List<String> adjectives, List<String> capitals) {
    public Country {
      names = List.copyOf(names);
      adjectives = List.copyOf(adjectives);
      capitals = List.copyOf(capitals);
    }
  }

  /** A word that names a country in some form. */
  public record Word(String code, Form form) {}

  public static Countries load() {
    List<Country> all = new ArrayList<>();
    for (Lexicon.Row row : Lexicon.read(Countries.class, "countries.tsv", 4).rows()) {
      all.add(new Country(row.text(0), row.list(1), row.list(2), row.list(3)));
    }
    return new Countries(all);
  }

  /** All words that name a country. */
  public NameTrie<Word> trie() {
    NameTrie.Builder<Word> trie = new NameTrie.Builder<>();
    for (Country country : all) {
      country.names().forEach(name -> add(trie, name, country, Form.NAME));
      country.adjectives().forEach(name -> add(trie, name, country, Form.ADJECTIVE));
      country.capitals().forEach(name -> add(trie, name, country, Form.CAPITAL));
    }
    return trie.build();
  }

  private static void add(NameTrie.Builder<Word> trie, String name, Country country, Form form) {
    trie.add(name, isAbbreviation(name), new Word(country.code(), form));
  }

  /** Whether a name is told from a common word by its capitals alone, as "US" is. */
  public static boolean isAbbreviation(String name) {
    String letters = Spelling.letters(name);
    return letters.length() <= 3 && letters.chars().allMatch(Character::isUpperCase);
  }
}
