package picket.ingest.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks hosts up for the HTTP client and refuses those that stand, with any of their addresses,
 * outside the open web.
 *
 * <p>The client connects to the addresses returned here and asks for literal ones too, so nothing
 * can change between the check and the connection. Thread-safe.
 */
final class GuardedDns implements DnsResolver {
  private final DnsResolver names;

  GuardedDns(DnsResolver names) {
    this.names = names;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    refuse(host, host, AddressGuard.refusalOf(host));
    InetAddress[] addresses = names.resolve(host);
    for (InetAddress address : addresses) {
      refuse(host, address.getHostAddress(), AddressGuard.refusalOf(address));
    }
    return addresses;
  }

  private static void refuse(String host, String address, Optional<String> refusal)
      throws ForbiddenHostException {
    if (refusal.isPresent()) {
      throw new ForbiddenHostException(
          host + " is not visited: " + address + " is " + refusal.orElseThrow());
    }
  }

  /** Only asked for by sign-in schemes, none of which we use. */
  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** A host that we do not visit; the message says why, to a person. */
  static final class ForbiddenHostException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    ForbiddenHostException(String message) {
      super(message);
    }
  }
}
