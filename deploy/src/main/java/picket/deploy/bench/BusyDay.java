package picket.deploy.bench;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import picket.deploy.archive.Archive;
import picket.deploy.archive.ArchiveItem;
import picket.model.theatre.Source;

/**
 * An archive of one invented day on the frontier: a story between small incidents and much that is
 * no concern of the desk. The same arguments give the same archive.
 */
final class BusyDay {
  private static final ZoneId BORDER = ZoneId.of("Asia/Karachi");
  private static final int ONE_INCIDENT_IN = 6;
  private static final List<String> TOWNS =
      List.of(
          "Bannu",
          "Tank",
          "Lakki Marwat",
          "Miranshah",
          "Khar",
          "Hangu",
          "Kohat",
          "Swabi",
          "Quetta",
          "Mastung",
          "Kalat");
  private static final List<String> INCIDENTS =
      List.of(
          "Gunmen on a motorcycle shot dead a police constable in %s on {day}, police said.",
          "A roadside bomb wounded %2$d people in %1$s on {day}, a rescue official said.",
          "Security forces killed %2$d militants in a raid near %1$s on {day}, the army said.",
          "Unknown men abducted %2$d engineers near %1$s on {day}, their company said.");
  private static final List<String> SUBJECTS =
      List.of(
          "The cricket board",
          "A bank",
          "The weather office",
          "A film studio",
          "The port of Gwadar",
          "A school board",
          "The onion market",
          "A football club",
          "The railways");
  private static final List<String> DEEDS =
      List.of(
          "named a new head for its office in %s on {day}",
          "said on {day} that prices in %s had risen by %d percent since spring",
          "put off a match in %s until the rain is over",
          "will spend %2$d million on a hall in %1$s",
          "asked visitors of %s to book a place before Friday",
          "counted %2$d guests at its fair in %1$s on {day}",
          "has sold %2$d old buses to a trader from %1$s");
  private static final List<String> MORE =
      List.of(
          "A member of its council called the news welcome and asked for patience.",
          "It was the third time this year, and few were surprised.",
          "Papers seen by this newspaper put the cost at far less than was feared.",
          "Neighbours said that they had heard of it on the radio.",
          "Its chairman will take questions next week.",
          "Shopkeepers hoped for better business before the holidays.",
          "No date has been set for the next meeting.",
          "The plan had been in a drawer for years, a clerk said with a smile.");

  private final List<Source> outlets;
  private final Instant begin;
  private final DayOfWeek day;

  /**
   * @param outlets who publish; those of the story among them
   * @param begin when the first item is published: the day is that day at the frontier
   */
  BusyDay(List<Source> outlets, Instant begin) {
    this.outlets = List.copyOf(outlets);
    this.begin = begin;
    this.day = begin.atZone(BORDER).getDayOfWeek();
  }

  /**
   * Writes the day.
   *
   * @param count of all items; the story takes its own out of them
   * @param gap between two items
   */
  Archive archive(int count, Duration gap) {
    SortedMap<Integer, Beat> story = new TreeMap<>();
    for (Beat beat : Beat.STORY) {
      int index = (int) (beat.at() * count);
      while (story.containsKey(index)) {
        index++;
      }
      story.put(index, beat);
    }
    List<ArchiveItem> items = new ArrayList<>();
    for (int n = 0; n < Math.max(count, story.lastKey() + 1); n++) {
      Beat beat = story.getOrDefault(n, filler(n));
      items.add(item(n, beat, begin.plus(gap.multipliedBy(n))));
    }
    items.sort(Comparator.comparing(ArchiveItem::seenAt));
    return new Archive(Path.of("busy-day"), outlets, items, List.of());
  }

  private Beat filler(int n) {
    String outlet = outlets.get(n % outlets.size()).id();
    String town = TOWNS.get(n % TOWNS.size());
    String first =
        n % ONE_INCIDENT_IN == 0
            ? INCIDENTS.get(n / ONE_INCIDENT_IN % INCIDENTS.size())
            : SUBJECTS.get(n % SUBJECTS.size()) + " " + DEEDS.get(n % DEEDS.size()) + ".";
    String lead = String.format(Locale.ROOT, first, town, 2 + n % 3);
    String title = lead.substring(0, lead.indexOf(' ', 30)) + ", no. " + n;
    return new Beat(0, outlet, title.replace("{day}", "today"), lead + "\n\n" + more(n));
  }

  private static String more(int n) {
    List<String> sentences = new ArrayList<>();
    for (int k = 0; k < 4; k++) {
      sentences.add(MORE.get((n * (2 * k + 1) + n / MORE.size() + k) % MORE.size()));
    }
    return sentences.get(0)
        + " "
        + sentences.get(1)
        + "\n\n"
        + sentences.get(2)
        + " "
        + sentences.get(3);
  }

  private ArchiveItem item(int n, Beat beat, Instant at) {
    Source outlet =
        outlets.stream().filter(one -> one.id().equals(beat.outlet())).findFirst().orElseThrow();
    String text = dated(beat.text()).strip();
    return new ArchiveItem(
        "busy-" + n,
        outlet.id(),
        outlet.home() + "busy-day/" + n,
        at,
        null,
        at,
        beat.title(),
        text.substring(0, text.indexOf('\n')),
        null,
        null,
        text,
        "en");
  }

  private String dated(String text) {
    return text.replace("{day}", named(day))
        .replace("{yesterday}", named(day.minus(1)))
        .replace("{eve}", named(day.minus(2)));
  }

  private static String named(DayOfWeek weekday) {
    return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
