package picket.ingest.time;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Time zones as feeds and pages write them.
 *
 * <p>Where a name has several meanings, the one of South Asia, North America or Europe is taken, in
 * this order. A name that is not known has no offset: hours off is worse than no time at all.
 */
final class ZoneNames {
  private static final Pattern OFFSET =
      Pattern.compile("(?:GMT|UTC|UT)?\\s*([+-\u2212])(\\d{1,2})(?::?(\\d{2}))?");
  private static final int MOST_HOURS = 14;
  private static final Map<String, String> OFFSETS = new TreeMap<>();

  static {
    add("+0", "GMT UTC UT Z WET");
    add("+1", "CET MEZ BST WEST WAT");
    add("+2", "CEST MESZ EET SAST CAT");
    add("+3", "EEST MSK EAT TRT");
    add("+03:30", "IRST");
    add("+4", "GST AZT SAMT");
    add("+04:30", "AFT IRDT");
    add("+5", "PKT UZT TJT TMT YEKT");
    add("+05:30", "IST");
    add("+05:45", "NPT");
    add("+6", "BDT KGT PKST ALMT");
    add("+7", "ICT WIB");
    add("+8", "HKT SGT AWST PHT MYT");
    add("+9", "JST KST");
    add("+10", "AEST");
    add("+11", "AEDT");
    add("+12", "NZST");
    add("+13", "NZDT");
    add("-3", "ADT BRT ART");
    add("-4", "EDT AST");
    add("-5", "EST CDT");
    add("-6", "CST MDT");
    add("-7", "MST PDT");
    add("-8", "PST AKDT");
    add("-9", "AKST");
    add("-10", "HST");
    add("-03:30", "NST");
    add("-02:30", "NDT");
  }

  private ZoneNames() {}

  private static void add(String offset, String names) {
    for (String name : names.split(" ", -1)) {
      OFFSETS.put(name, offset);
    }
  }

  /** The offset that a word stands for; null where it stands for none. */
  static @Nullable ZoneOffset offset(String written) {
    String name = written.toUpperCase(Locale.ROOT);
    String known = OFFSETS.get(name);
    if (known != null) {
      return ZoneOffset.of(known);
    }
    Matcher matcher = OFFSET.matcher(name);
    return matcher.matches() ? offset(matcher) : null;
  }

  private static @Nullable ZoneOffset offset(Matcher matcher) {
    int hours = Integer.parseInt(matcher.group(2));
    int minutes = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    if (hours > MOST_HOURS || minutes > 59) {
      return null;
    }
    int sign = matcher.group(1).equals("+") ? 1 : -1;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }
}
