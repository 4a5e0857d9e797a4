package picket.deploy.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.deploy.archive.Archive;
import picket.deploy.archive.ArchiveItem;
import picket.deploy.site.Outlet.Sighting;
import picket.deploy.site.page.ArticlePage;
import picket.deploy.site.page.Neighbours;
import picket.model.theatre.Source;

/**
 * All sites of an archive: what each address answers once items up to some index are published.
 *
 * <p>Immutable and thread-safe.
 */
final class Newsstand {
  private static final int FEED_LENGTH = 30;
  private static final int NEIGHBOURS = 6;
  private static final String ROBOTS =
      """
      # Readers and machines are welcome; please do not ask more often than you read.
      User-agent: *
      Disallow:
      """;

  private final Archive archive;
  private final List<Outlet> outlets;
  private final Map<Address, List<Placed>> pages = new TreeMap<>(Newsstand::inOrder);
  private final Map<Address, Outlet> feeds = new TreeMap<>(Newsstand::inOrder);

  private record Placed(Outlet outlet, Sighting sighting) {}

  Newsstand(Archive archive) {
    this.archive = archive;
    this.outlets = outlets(archive);
    for (Outlet outlet : outlets) {
      Address feed = outlet.feed();
      if (feed != null) {
        feeds.put(feed, outlet);
      }
      for (Sighting sighting : outlet.sightings()) {
        pages
            .computeIfAbsent(sighting.address(), address -> new ArrayList<>())
            .add(new Placed(outlet, sighting));
      }
    }
  }

  private static List<Outlet> outlets(Archive archive) {
    Map<String, List<Sighting>> bySource = new TreeMap<>();
    for (int index = 0; index < archive.items().size(); index++) {
      ArchiveItem item = archive.items().get(index);
      bySource
          .computeIfAbsent(item.source(), source -> new ArrayList<>())
          .add(new Sighting(index, Address.of(item.url()), item));
    }
    List<Outlet> outlets = new ArrayList<>();
    for (Source source : archive.sources()) {
      List<Sighting> sightings = bySource.getOrDefault(source.id(), List.of());
      outlets.add(new Outlet(source, outlets.size(), sightings));
    }
    return outlets;
  }

  /** Every host that has a feed or a page, in the order of the alphabet. */
  List<String> hosts() {
    TreeMap<String, Boolean> hosts = new TreeMap<>();
    feeds.keySet().forEach(address -> hosts.put(address.host(), true));
    pages.keySet().forEach(address -> hosts.put(address.host(), true));
    return List.copyOf(hosts.keySet());
  }

  /**
   * What an address answers.
   *
   * @param shown index of the last item that is published; -1 for none
   */
  Answer answer(Address address, int shown) {
    Outlet feed = feeds.get(address);
    if (feed != null) {
      return feed(feed, shown);
    }
    Placed page = page(address, shown);
    if (page != null) {
      return page(page, shown);
    }
    return address.path().equals("/robots.txt") && hosts().contains(address.host())
        ? Answer.found("text/plain; charset=utf-8", ROBOTS, StandardCharsets.UTF_8)
        : Answer.NOTHING_HERE;
  }

  private static Answer feed(Outlet outlet, int shown) {
    List<ArchiveItem> items = outlet.latest(shown, FEED_LENGTH);
    Instant changedAt = items.isEmpty() ? null : items.get(0).seenAt();
    FeedFormat format = outlet.format();
    return Answer.feed(format.contentType(), format.write(outlet.source(), items), changedAt);
  }

  private @Nullable Placed page(Address address, int shown) {
    Placed latest = null;
    for (Placed placed : pages.getOrDefault(address, List.of())) {
      if (placed.sighting().index() <= shown
          && (latest == null || latest.sighting().index() < placed.sighting().index())) {
        latest = placed;
      }
    }
    return latest;
  }

  private Answer page(Placed placed, int shown) {
    Outlet outlet = placed.outlet();
    ArchiveItem item = placed.sighting().item();
    List<ArchiveItem> others =
        outlet.latest(shown, NEIGHBOURS + 1).stream()
            .filter(other -> !Address.of(other.url()).equals(placed.sighting().address()))
            .limit(NEIGHBOURS)
            .toList();
    Neighbours around = new Neighbours(others, archive.items().get(shown).seenAt());
    ArticlePage page = ArticlePage.of(outlet.source(), item, around, outlet.make());
    return Answer.found(page.contentType(), page.html(), page.charset());
  }

  /** One sentence for each item that no reader of feeds can hear of. */
  List<String> unannounced() {
    TreeMap<Integer, String> sentences = new TreeMap<>();
    for (Outlet outlet : outlets) {
      Map<Address, ArchiveItem> before = new TreeMap<>(Newsstand::inOrder);
      for (Sighting sighting : outlet.sightings()) {
        String why = unannounced(outlet, before.put(sighting.address(), sighting.item()), sighting);
        if (why != null) {
          ArchiveItem item = sighting.item();
          sentences.put(sighting.index(), item.url() + ", seen " + item.seenAt() + ": " + why);
        }
      }
    }
    return List.copyOf(sentences.values());
  }

  private static @Nullable String unannounced(
      Outlet outlet, @Nullable ArchiveItem before, Sighting sighting) {
    if (outlet.feed() == null) {
      return "the outlet \"" + outlet.source().id() + "\" has no domain and so no feed";
    }
    return before != null && entry(outlet, before).equals(entry(outlet, sighting.item()))
        ? "its entry in the feed looks as it did before this revision"
        : null;
  }

  private static String entry(Outlet outlet, ArchiveItem item) {
    return outlet.format().write(outlet.source(), List.of(item));
  }

  private static int inOrder(Address one, Address other) {
    int hosts = one.host().compareTo(other.host());
    return hosts != 0 ? hosts : one.path().compareTo(other.path());
  }
}
