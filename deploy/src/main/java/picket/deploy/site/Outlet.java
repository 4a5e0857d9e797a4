package picket.deploy.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picket.deploy.archive.ArchiveItem;
import picket.deploy.site.page.PageMake;
import picket.model.theatre.Source;

/**
 * One outlet and all that it will ever publish.
 *
 * @param source the outlet
 * @param position its place among the outlets of the archive: decides how its feed and pages are
 *     made
 * @param sightings its items, in the order of the archive
 */
record Outlet(Source source, int position, List<Sighting> sightings) {

  /**
   * An item and its place in the archive.
   *
   * @param index from 0
   */
  record Sighting(int index, Address address, ArchiveItem item) {}

  Outlet {
    sightings = List.copyOf(sightings);
  }

  /** Where its feed stands; null where it has none. */
  @Nullable Address feed() {
    return source.feeds().isEmpty() ? null : Address.of(source.feeds().get(0));
  }

  PageMake make() {
    return PageMake.ofOutlet(position);
  }

  FeedFormat format() {
    return FeedFormat.ofOutlet(position);
  }

  /**
   * The newest version of each article, what changed last first.
   *
   * @param shown index of the last item that is published; -1 for none
   * @param most how many articles at most
   */
  List<ArchiveItem> latest(int shown, int most) {
    Map<Address, ArchiveItem> latest = new LinkedHashMap<>();
    for (int n = sightings.size() - 1; n >= 0 && latest.size() < most; n--) {
      Sighting sighting = sightings.get(n);
      if (sighting.index() <= shown) {
        latest.putIfAbsent(sighting.address(), sighting.item());
      }
    }
    return new ArrayList<>(latest.values());
  }
}
