package picket.ingest.time;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The names of the months in the languages of the Latin script that news pages are mostly in. */
final class MonthNames {
  private static final Map<String, Integer> MONTHS = new TreeMap<>();

  static {
    add("january february march april may june july august september october november december");
    add("jan feb mar apr may jun jul aug sep oct nov dec");
    add("januar februar märz april mai juni juli august september oktober november dezember");
    add("jänner feber mrz apr mai jun jul aug sept okt nov dez");
    add("janvier février mars avril mai juin juillet août septembre octobre novembre décembre");
    add("janv févr mars avr mai juin juil aout sept oct nov déc");
    add("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
    add("ene feb mar abr may jun jul ago setiembre oct nov dic");
    add(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre");
    add("gen feb mär apr mag giu lug ago set ott nov dic");
    add("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro");
    add("jan fev mar abr mai jun jul ago set out nov dez");
    add("januari februari maart april mei juni juli augustus september oktober november december");
  }

  private MonthNames() {}

  private static void add(String names) {
    int month = 0;
    for (String name : names.split(" ", -1)) {
      month++;
      MONTHS.putIfAbsent(name, month);
    }
  }

  /** A pattern for any of them, without case. */
  static String pattern() {
    return MONTHS.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.joining("|", "(", ")"));
  }

  /** The month, 1 to 12, of a name that {@link #pattern} matches. */
  static int number(String name) {
    return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }
}
