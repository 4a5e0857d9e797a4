package picket.model.theatre;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picket.model.theatre.syntax.Scalar;

/** The kinds of value that only theatre packs have. */
final class PackScalars {
  /** Beside ISO's: XK for Kosovo. */
  private static final List<String> COUNTRIES =
      Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK")).toList();

  /** For what lies in no country or in several, such as a sea. */
  private static final String NO_COUNTRY = "ZZ";

  private static final List<String> LANGUAGES = List.of(Locale.getISOLanguages());
  private static final Pattern MAIL_ADDRESS =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]{0,253})");
  private static final Pattern PROVINCE_CODE = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

  static final Scalar<String> COUNTRY =
      text(COUNTRIES::contains, "a country", "use ISO 3166-1 alpha-2, such as PK");

  /** The country of a place: a sea has none. */
  static final Scalar<String> PLACE_COUNTRY =
      text(
          text -> text.equals(NO_COUNTRY) || COUNTRIES.contains(text),
          "a country",
          "use ISO 3166-1 alpha-2, such as PK, or ZZ for none");

  static final Scalar<String> LANGUAGE =
      text(LANGUAGES::contains, "a language", "use ISO 639-1, such as en");

  static final Scalar<String> PROVINCE =
      text(
          text -> PROVINCE_CODE.matcher(text).matches(),
          "a province",
          "use ISO 3166-2, such as PK-KP");

  static final Scalar<String> MAIL =
      text(
          text -> MAIL_ADDRESS.matcher(text).matches(),
          "a mail address",
          "write it as desk@example.org, without a name");

  static final Scalar<String> WEB_ADDRESS =
      text(PackScalars::isWebAddress, "a web address", "write it whole, https:// included");

  static final Scalar<Character> RELIABILITY =
      new Scalar<>(
          'F',
          text(text -> text.matches("[A-F]"), "a reliability", "use a letter from A (best) to F")
              .reader()
              .andThen(text -> text.charAt(0)));

  private PackScalars() {}

  private static Scalar<String> text(Predicate<String> holds, String expected, String mend) {
    return Scalar.TEXT.checked(holds, text -> "\"" + text + "\" is not " + expected, text -> mend);
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = URI.create(text);
      return List.of("http", "https").contains(String.valueOf(uri.getScheme()))
          && uri.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
