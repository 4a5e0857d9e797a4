package picket.enrich.text;

import java.util.ArrayList;
import java.util.List;

/** The forms that English words take, and phrases over tokens. */
public final class Words {

  private Words() {}

  /** Forms of a regular verb; irregular ones are told in full, parted by slashes. */
  public static List<String> verbForms(String verb) {
    if (verb.contains("/")) {
      return List.of(verb.split("/"));
    }
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    List<String> forms = new ArrayList<>(List.of(verb, plural(verb)));
    if (verb.endsWith("y") && !vowel(verb.charAt(verb.length() - 2))) {
      String base = verb.substring(0, verb.length() - 1);
      forms.addAll(List.of(base + "ied", verb + "ing"));
    } else {
      forms.addAll(List.of(stem + "ed", stem + "ing"));
    }
    return forms;
  }

  /** Plural of a regular noun, or the third person of a verb. */
  public static String plural(String noun) {
    int last = noun.length() - 1;
    if (noun.endsWith("man")) {
      return noun.substring(0, last - 1) + "en";
    }
    if (noun.endsWith("y") && last > 0 && !vowel(noun.charAt(last - 1))) {
      return noun.substring(0, last) + "ies";
    }
    if (noun.matches(".*(s|x|ch|sh|z)")) {
      return noun + "es";
    }
    return noun + "s";
  }

  private static boolean vowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
