package picket.alerts.mail;

import java.util.regex.Pattern;

/**
 * In whose name mails go out.
 *
 * @param from mail address of the sender
 * @param operator mail address of the person who runs Picket: receives replies and requests to be
 *     taken off a list
 * @param domain the right side of every Message-ID and List-Id; ours, so that they are unique
 */
public record Letterhead(String from, String operator, String domain) {
  private static final Pattern ADDRESS = Pattern.compile("[!-~&&[^@<>,;:\\\\\"]]+@[A-Za-z0-9.-]+");
  private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

  public Letterhead {
    check(ADDRESS, from, "Letterhead.from must be a mail address");
    check(ADDRESS, operator, "Letterhead.operator must be a mail address");
    check(DOMAIN, domain, "Letterhead.domain must be a domain name");
  }

  /** Whether it can stand in a header as it is: no blank, no control, no second address. */
  static boolean isAddress(String address) {
    return ADDRESS.matcher(address).matches();
  }

  private static void check(Pattern pattern, String value, String message) {
    if (!pattern.matcher(value).matches()) {
      throw new IllegalArgumentException(message + ", was \"" + value + "\"");
    }
  }
}
