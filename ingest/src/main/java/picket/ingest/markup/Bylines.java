package picket.ingest.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who wrote an article, as a name rather than as a mail address or a label. */
public final class Bylines {
  private static final String ADDRESS = "[^\\s@<>()]+@[^\\s@<>()]+";
  private static final Pattern ADDRESS_THEN_NAME =
      Pattern.compile("(?:mailto:)?" + ADDRESS + "\\s*\\(([^()]*)\\)");
  private static final Pattern NAME_THEN_ADDRESS =
      Pattern.compile("(.*\\S)\\s*[<(]\\s*(?:mailto:)?" + ADDRESS + "\\s*[>)]");
  private static final Pattern ONLY_ADDRESS =
      Pattern.compile("[<(]?(?:mailto:)?" + ADDRESS + "[>)]?");
  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S*");
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?:(?:written|reported|posted|published|story|report)\\s+)?by|author)\\b\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 200;

  private Bylines() {}

  /**
   * The name in plain text that names an author; null where it names none.
   *
   * @param given plain text, such as {@code desk@paper.example (City Desk)} or {@code By A. Khan}
   */
  public static @Nullable String nameIn(@Nullable String given) {
    if (given == null) {
      return null;
    }
    String text = PlainText.fold(given);
    if (text.length() > LONGEST) {
      return null;
    }
    Matcher addressFirst = ADDRESS_THEN_NAME.matcher(text);
    Matcher nameFirst = NAME_THEN_ADDRESS.matcher(text);
    if (addressFirst.matches()) {
      text = addressFirst.group(1).strip();
    } else if (nameFirst.matches()) {
      text = nameFirst.group(1).strip();
    }
    text = LABEL.matcher(text).replaceFirst("").strip();
    boolean nobody =
        text.isEmpty()
            || ONLY_ADDRESS.matcher(text).matches()
            || WEB_ADDRESS.matcher(text).matches();
    return nobody ? null : text;
  }
}
