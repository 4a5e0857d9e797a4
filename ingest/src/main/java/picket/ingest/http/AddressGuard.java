package picket.ingest.http;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which network addresses are on the open web; everything else is not visited, lest a feed make us
 * ask machines that only we can reach.
 *
 * <p>After the IANA registries of special-purpose addresses, IPv4 and IPv6. Of IPv6 only 2000::/3
 * is open; an IPv4 address inside (mapped, NAT64, 6to4, Teredo) is judged like the address itself.
 */
final class AddressGuard {
  private static final Pattern LAST_LABEL = Pattern.compile("(?i)(.*\\.)?([0-9]+|0x[0-9a-f]*)\\.?");
  private static final Pattern DOTTED =
      Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");
  private static final String UNASSIGNED = "no address of the open web";

  private static final List<Block> CLOSED =
      List.of(
          Block.v4("0.0.0.0/8", "an address of no machine"),
          Block.v4("10.0.0.0/8", "a private network"),
          Block.v4("100.64.0.0/10", "a provider's inner network"),
          Block.v4("127.0.0.0/8", "this machine"),
          Block.v4("169.254.0.0/16", "a link-local address"),
          Block.v4("172.16.0.0/12", "a private network"),
          Block.v4("192.0.0.0/24", "an address kept for protocols"),
          Block.v4("192.0.2.0/24", "an address kept for documents"),
          Block.v4("192.88.99.0/24", "an address kept for protocols"),
          Block.v4("192.168.0.0/16", "a private network"),
          Block.v4("198.18.0.0/15", "an address kept for measurements"),
          Block.v4("198.51.100.0/24", "an address kept for documents"),
          Block.v4("203.0.113.0/24", "an address kept for documents"),
          Block.v4("224.0.0.0/4", "a multicast address"),
          Block.v4("240.0.0.0/4", UNASSIGNED));

  private AddressGuard() {}

  /**
   * Why a host is refused before it is looked up; empty where it may be looked up.
   *
   * <p>Names that end in a number are IPv4 addresses, and resolvers disagree on how octal, hex and
   * short forms read: only the plain form passes.
   */
  static Optional<String> refusalOf(String host) {
    boolean number = !host.contains(":") && LAST_LABEL.matcher(host).matches();
    return (number && !DOTTED.matcher(host).matches()) || host.contains("%")
        ? Optional.of("an address in a form that we do not read")
        : Optional.empty();
  }

  /** What an address is that is not on the open web; empty for one that is. */
  static Optional<String> refusalOf(InetAddress address) {
    byte[] octets = address.getAddress();
    return octets.length == 4 ? closed(octets, 0, 0) : refusalOfV6(octets);
  }

  private static Optional<String> refusalOfV6(byte[] octets) {
    if (starts(octets, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff)
        || starts(octets, 0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0)) {
      return closed(octets, 12, 0);
    }
    if (starts(octets, 0x20, 0x02)) {
      return closed(octets, 2, 0);
    }
    if (starts(
        octets, 0x20, 0x01, 0, 0)) { // Teredo: the server, then the client with all bits turned
      return closed(octets, 4, 0).or(() -> closed(octets, 12, ~0));
    }
    return open(octets) ? Optional.empty() : Optional.of(nameOfV6(octets));
  }

  private static boolean open(byte[] octets) {
    boolean kept =
        starts(octets, 0x20, 0x01, 0x0d, 0xb8)
            || (starts(octets, 0x20, 0x01) && (octets[2] & 0xfe) == 0)
            || (starts(octets, 0x3f, 0xff) && (octets[2] & 0xf0) == 0);
    return (octets[0] & 0xe0) == 0x20 && !kept;
  }

  private static String nameOfV6(byte[] octets) {
    if (octets[15] == 1 && starts(octets, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)) {
      return "this machine";
    }
    if ((octets[0] & 0xfe) == 0xfc) {
      return "a private network";
    }
    if (starts(octets, 0xff)) {
      return "a multicast address";
    }
    return starts(octets, 0xfe) ? "a link-local address" : UNASSIGNED;
  }

  private static boolean starts(byte[] octets, int... first) {
    for (int at = 0; at < first.length; at++) {
      if ((octets[at] & 0xff) != first[at]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> closed(byte[] octets, int from, int turned) {
    int address = 0;
    for (byte octet : Arrays.copyOfRange(octets, from, from + 4)) {
      address = (address << 8) | (octet & 0xff);
    }
    int judged = address ^ turned;
    return CLOSED.stream().filter(block -> block.holds(judged)).map(Block::name).findFirst();
  }

  /** A range of IPv4 addresses that is not on the open web, and what it is. */
  private record Block(int first, int mask, String name) {

    static Block v4(String range, String name) {
      String[] parts = range.split("[./]", -1);
      int first = 0;
      for (int octet = 0; octet < 4; octet++) {
        first = (first << 8) | Integer.parseInt(parts[octet]);
      }
      return new Block(first, -1 << (32 - Integer.parseInt(parts[4])), name);
    }

    boolean holds(int address) {
      return (address & mask) == first;
    }
  }
}
