package picket.ingest.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;
import picket.ingest.identity.CanonicalUrl;

/**
 * Where an entry's article is.
 *
 * @param url absolute http or https address; null where the entry has none
 * @param problem why there is none, for a person; empty where there is one
 */
record EntryLink(@Nullable String url, String problem) {

  /** Tries what the entry offers in order: its link, then a guid that may be an address. */
  static EntryLink of(Element entry, String feedUrl) {
    String problem = "it has no link";
    for (Offer offer : offers(entry)) {
      EntryLink link = resolve(offer, feedUrl);
      if (link.url() != null) {
        return link;
      }
      problem = problem.equals("it has no link") ? link.problem() : problem;
    }
    return new EntryLink(null, problem);
  }

  private record Offer(Element from, String address) {}

  private static List<Offer> offers(Element entry) {
    List<Offer> links = new ArrayList<>();
    List<Offer> guids = new ArrayList<>();
    List<Offer> origins = new ArrayList<>();
    for (Element child : entry.getChildren()) {
      String name = child.getName();
      if (name.equals("link") && isAlternate(child)) {
        String href = child.getAttributeValue("href");
        links.add(new Offer(child, href != null ? href : child.getText()));
      } else if ((name.equals("guid") || name.equals("id")) && isAddress(child)) {
        guids.add(new Offer(child, child.getText()));
      } else if (name.equals("origLink")) {
        origins.add(new Offer(child, child.getText()));
      }
    }
    links.addAll(guids);
    links.addAll(origins);
    String about = entry.getAttributeValue("about", entry.getNamespace("rdf"));
    if (about != null) {
      links.add(new Offer(entry, about));
    }
    links.removeIf(offer -> offer.address().isBlank());
    return links;
  }

  private static boolean isAlternate(Element link) {
    String relation = link.getAttributeValue("rel", "alternate");
    return relation.equalsIgnoreCase("alternate") || relation.isBlank();
  }

  private static boolean isAddress(Element guid) {
    String permanent = guid.getAttributeValue("isPermaLink", "true");
    boolean web = guid.getText().strip().toLowerCase(Locale.ROOT).startsWith("http");
    return !permanent.strip().equalsIgnoreCase("false") && web;
  }

  private static EntryLink resolve(Offer offer, String feedUrl) {
    String address = offer.address().strip().replaceAll("[\\s\\p{Z}]+", "%20");
    try {
      URI uri = base(offer.from(), feedUrl).resolve(new URI(escaped(address)));
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (!scheme.equals("http") && !scheme.equals("https")) {
        return new EntryLink(null, "its link is a " + scheme + ": address, not a web address");
      }
      CanonicalUrl.of(uri.toString()); // or it could not be told from others later
      return new EntryLink(uri.toString(), "");
    } catch (URISyntaxException | IllegalArgumentException e) {
      return new EntryLink(null, "its link is not an address");
    }
  }

  private static URI base(Element element, String feedUrl) throws URISyntaxException {
    Element parent = element.getParentElement();
    URI outer = parent == null ? new URI(escaped(feedUrl)) : base(parent, feedUrl);
    String own = element.getAttributeValue("base", Namespace.XML_NAMESPACE);
    return own == null ? outer : outer.resolve(new URI(escaped(own.strip())));
  }

  /** Escapes what addresses must not hold and publishers write all the same. */
  private static String escaped(String address) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if ("\"<>\\^`{|}[]".indexOf(c) >= 0) {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else if (c > ' ') {
        out.append(c);
      }
    }
    return out.toString().replaceAll("%(?![0-9a-fA-F]{2})", "%25");
  }
}
