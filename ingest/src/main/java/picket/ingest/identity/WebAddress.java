package picket.ingest.identity;

import java.net.IDN;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An http or https address that can be asked: in ASCII, with a host, without user and fragment.
 *
 * <p>Lenient as browsers are: blanks and letters that an address may not hold are escaped, as
 * UTF-8; a host in another script becomes its ASCII form (IDNA 2003).
 */
public final class WebAddress {
  private static final Pattern PARTS =
      Pattern.compile("(?i)(https?)://([^/?#\\\\]*)([^#]*)(#.*)?", Pattern.DOTALL);
  private static final Pattern ABSOLUTE =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern ESCAPED = Pattern.compile("%[0-9A-Fa-f]{2}.*", Pattern.DOTALL);
  private static final String ALLOWED = "-._~!$&'()*+,;=:@/?";
  private static final int LONGEST = 4_000;
  private static final int LAST_PORT = 65_535;

  private final URI uri;

  private WebAddress(URI uri) {
    this.uri = uri;
  }

  /**
   * Reads an address as a feed, a page or a configuration gives it.
   *
   * @throws MalformedURLException where it cannot be asked; the message says why, to a person
   */
  public static WebAddress of(String text) throws MalformedURLException {
    Matcher parts = PARTS.matcher(text.strip());
    if (!parts.matches() || text.length() > LONGEST) {
      throw unfit(text, "it must start with http:// or https:// and be no longer than " + LONGEST);
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    return parse(text, scheme + "://" + ascii(text, parts.group(2)) + escape(parts.group(3)));
  }

  private static WebAddress parse(String given, String ascii) throws MalformedURLException {
    try {
      URI uri = new URI(ascii);
      if (uri.getHost() == null) {
        throw unfit(given, "it has no host that can be asked");
      }
      if (uri.getRawUserInfo() != null) {
        throw unfit(given, "it holds a user name");
      }
      if (uri.getPort() == 0 || uri.getPort() > LAST_PORT) {
        throw unfit(given, "its port is out of range");
      }
      return new WebAddress(uri);
    } catch (URISyntaxException e) {
      throw unfit(given, e.getReason());
    }
  }

  private static String ascii(String given, String authority) throws MalformedURLException {
    if (authority.chars().allMatch(letter -> letter < 128)) {
      return authority;
    }
    try {
      return IDN.toASCII(authority);
    } catch (IllegalArgumentException e) {
      throw unfit(given, "its host cannot be written in ASCII");
    }
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int letter = text.codePointAt(at);
      if (allowed(letter) || ESCAPED.matcher(text.substring(at)).matches()) {
        escaped.appendCodePoint(letter);
      } else {
        for (byte octet : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
          escaped.append(String.format("%%%02X", octet));
        }
      }
    }
    return escaped.toString();
  }

  private static boolean allowed(int letter) {
    return letter < 128 && (Character.isLetterOrDigit(letter) || ALLOWED.indexOf(letter) >= 0);
  }

  private static MalformedURLException unfit(String text, String why) {
    return new MalformedURLException(
        "\""
            + text.replaceAll("\\p{Cntrl}+", " ")
            + "\" is not a web address that we visit: "
            + why);
  }

  /**
   * The address that a link found here leads to.
   *
   * @throws MalformedURLException as {@link #of}
   */
  public WebAddress resolve(String link) throws MalformedURLException {
    String target = link.strip();
    if (ABSOLUTE.matcher(target).matches()) {
      return of(target);
    }
    if (target.startsWith("//")) {
      return of(uri.getScheme() + ":" + target);
    }
    if (target.startsWith("?")) { // RFC 3986 keeps the path, java.net.URI does not
      return of(origin() + uri.getRawPath() + target);
    }
    return of(uri.resolve(escape(target.replaceFirst("#.*", ""))).toString());
  }

  /** To be asked as it stands. */
  public URI uri() {
    return uri;
  }

  /** In lower case; an IPv6 address in brackets. */
  public String host() {
    return uri.getHost().toLowerCase(Locale.ROOT);
  }

  /** Port that is asked, standing in the address or not. */
  public int port() {
    if (uri.getPort() > 0) {
      return uri.getPort();
    }
    return uri.getScheme().equals("https") ? 443 : 80;
  }

  /** Scheme, host and port, without a slash at the end: what one robots.txt holds for. */
  public String origin() {
    String standard = uri.getScheme().equals("https") ? ":443" : ":80";
    String port = ":" + port();
    return uri.getScheme() + "://" + host() + (port.equals(standard) ? "" : port);
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
