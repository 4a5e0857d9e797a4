package picket.deploy.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in the letters and digits that every table has. */
final class PlainName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private PlainName() {}

  /** Lower case, words parted by hyphens; empty where no letter is left. */
  static String of(String name) {
    String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String plain = OTHER.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-");
    int from = plain.startsWith("-") ? 1 : 0;
    int to = plain.endsWith("-") && plain.length() > 1 ? plain.length() - 1 : plain.length();
    return plain.substring(Math.min(from, to), to);
  }

  /** The same for "St. Louis" and "Saint Louis". */
  static String whole(String name) {
    String plain = of(name);
    return plain.startsWith("st-") ? "saint-" + plain.substring("st-".length()) : plain;
  }

  /** The shorter forms that news writes: "St. Louis", "Washington" for "Washington, D.C.". */
  static List<String> shortened(String name) {
    List<String> forms = new ArrayList<>(2);
    addForm(forms, name, "Saint ", "St. ");
    addForm(forms, name, "Fort ", "Ft. ");
    addForm(forms, name, "Mount ", "Mt. ");
    int comma = name.indexOf(", ");
    if (comma > 0) {
      forms.add(name.substring(0, comma));
    }
    return forms;
  }

  private static void addForm(List<String> forms, String name, String whole, String brief) {
    if (name.startsWith(whole)) {
      forms.add(brief + name.substring(whole.length()));
    } else if (name.startsWith(brief)) {
      forms.add(whole + name.substring(brief.length()));
    }
  }
}
