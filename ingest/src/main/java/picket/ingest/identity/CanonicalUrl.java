package picket.ingest.identity;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An address without what differs between two links to the same page.
 *
 * <p>Scheme and host in lower case, no user, no default port, no fragment, no tracking parameters;
 * path and the other parameters as they stand, since servers tell them apart by order and case.
 *
 * @param text the address
 */
public record CanonicalUrl(String text) {
  private static final Pattern USER = Pattern.compile("^([a-zA-Z]+://)[^/?#@]*@");
  private static final List<String> TRACKING =
      List.of(
          "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "igshid", "mc_cid",
          "mc_eid", "cmpid", "ocid", "ref_src", "ref_url");
  private static final List<String> TRACKING_PREFIXES = List.of("utm_", "at_", "pk_", "mtm_");

  /**
   * Reads an address as a feed or page gives it.
   *
   * @throws IllegalArgumentException where it is no http or https address; the message says why
   */
  public static CanonicalUrl of(String address) {
    URI uri = parse(address.strip());
    String scheme = lower(uri.getScheme());
    String host = uri.getHost();
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return new CanonicalUrl(
        scheme + "://" + lower(host) + port(scheme, uri.getPort()) + path + query(uri));
  }

  /** Its host, in lower case. */
  public String host() {
    return URI.create(text).getHost();
  }

  private static URI parse(String address) {
    try {
      return WebAddress.of(USER.matcher(address).replaceFirst("$1")).uri();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
    }
  }

  private static String port(String scheme, int port) {
    boolean standard = port == (scheme.equals("https") ? 443 : 80);
    return port < 0 || standard ? "" : ":" + port;
  }

  private static String query(URI uri) {
    if (uri.getRawQuery() == null) {
      return "";
    }
    String kept =
        Arrays.stream(uri.getRawQuery().split("&"))
            .filter(parameter -> !parameter.isEmpty() && !tracks(parameter))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static boolean tracks(String parameter) {
    String name = lower(parameter.replaceFirst("=.*", ""));
    return TRACKING.contains(name) || TRACKING_PREFIXES.stream().anyMatch(name::startsWith);
  }

  private static String lower(@Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }
}
