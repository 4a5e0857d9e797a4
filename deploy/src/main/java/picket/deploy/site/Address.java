package picket.deploy.site;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picket.ingest.identity.CanonicalUrl;

/**
 * What tells one document of the sites from another: host, path and query.
 *
 * <p>Scheme and port are left out, since every host is served in plain HTTP on one port.
 *
 * @param host in lower case
 * @param path with its query, percent-encoded
 */
record Address(String host, String path) {

  /**
   * Reads the address of an item or feed.
   *
   * @throws IllegalArgumentException where it is no web address
   */
  static Address of(String url) {
    URI uri = URI.create(URI.create(CanonicalUrl.of(url).text()).toASCIIString());
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return new Address(uri.getHost(), uri.getRawPath() + query);
  }

  /** What a request asks for; null where its header or target make no address. */
  static @Nullable Address asked(@Nullable String hostHeader, URI target) {
    if (hostHeader == null) {
      return null;
    }
    String host = hostHeader.strip().toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
    String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
    try {
      return of("http://" + host + target.getRawPath() + query);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
