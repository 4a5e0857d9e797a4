package picket.enrich.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.text.Document;
import picket.enrich.text.Range;
import picket.enrich.text.Sentence;
import picket.model.theatre.Source;
import picket.model.theatre.Theatre;
import picket.model.theatre.TimeZoneLabel;

/**
 * Finds dates and times of day in an article and reads them against its publication time.
 *
 * <p>Words are read on the clock of the outlet's country where the theatre has a zone for it, else
 * in the theatre's first zone. What lies ahead ("will meet on Saturday") carries a rule that ends
 * in {@code -ahead} or a span after the publication time. Thread-safe.
 */
public final class TimeFinder {
  private static final int CLOCK_REACH = 12;

  private final Theatre theatre;

  public TimeFinder(Theatre theatre) {
    this.theatre = theatre;
  }

  /** The times that an article names, in the order of the text. */
  public List<TimeMention> find(Document document) {
    ZoneId zone = zone(document);
    LocalDate today = document.article().publishedAt().atZone(zone).toLocalDate();
    List<TimeMention> mentions = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      mentions.addAll(inSentence(sentence, today, zone));
    }
    return mentions;
  }

  /** The zone in which an article's words are read. */
  public ZoneId zone(Document document) {
    Source source = theatre.source(document.article().sourceId());
    return theatre.zones().stream()
        .filter(label -> source != null && label.country().equals(source.country()))
        .findFirst()
        .or(() -> theatre.zones().stream().findFirst())
        .map(TimeZoneLabel::zone)
        .orElse(ZoneId.of("UTC"));
  }

  private static List<TimeMention> inSentence(Sentence sentence, LocalDate today, ZoneId zone) {
    Words words = Words.of(sentence);
    List<Spot> days = days(words, today);
    List<TimeMention> mentions = new ArrayList<>();
    days.forEach(spot -> mentions.add(spot.mention(sentence, zone)));
    HourRules hours = new HourRules(words);
    for (int i = 0; i < words.size(); i++) {
      HourRules.Clock clock = isTaken(days, i) ? null : hours.clockAt(i);
      if (clock != null) {
        Spot day = nearest(days, i);
        Found base = day != null ? day.found() : Found.day(i, today, "");
        Spot spot = new Spot(i, clock.on(base));
        mentions.add(spot.mention(sentence, clock.zone() != null ? clock.zone() : zone));
      }
    }
    mentions.sort(java.util.Comparator.comparingInt(mention -> mention.range().from()));
    return mentions;
  }

  private static List<Spot> days(Words words, LocalDate today) {
    DayRules rules = new DayRules(words, today);
    HourRules hours = new HourRules(words);
    List<Spot> spots = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Found found = rules.at(i);
      if (found == null) {
        i++;
      } else {
        Found narrowed = hours.narrowed(i, found);
        spots.add(new Spot(i, narrowed));
        i = narrowed.to();
      }
    }
    return spots;
  }

  private static boolean isTaken(List<Spot> days, int i) {
    return days.stream().anyMatch(spot -> spot.from() <= i && i < spot.found().to());
  }

  private static @Nullable Spot nearest(List<Spot> days, int i) {
    Spot nearest = null;
    for (Spot spot : days) {
      int gap = Math.abs(spot.from() - i);
      if (gap <= CLOCK_REACH && (nearest == null || gap < Math.abs(nearest.from() - i))) {
        nearest = spot;
      }
    }
    return nearest;
  }

  /** A time and the token that it begins at. */
  private record Spot(int from, Found found) {
    TimeMention mention(Sentence sentence, ZoneId zone) {
      return new TimeMention(
          new Range(sentence.index(), from, found.to()), found.in(zone), found.rule());
    }
  }
}
