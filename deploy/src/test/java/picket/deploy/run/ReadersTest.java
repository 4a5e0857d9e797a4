package picket.deploy.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import picket.deploy.archive.Archive;
import picket.deploy.archive.ArchiveReader;
import picket.deploy.outcome.Sighting;
import picket.deploy.replay.Sightings;
import picket.model.Article;
import picket.model.json.Json;
import picket.model.theatre.Theatre;
import picket.model.theatre.TheatreReader;

/** The same article gives the same bytes, whatever was read before, beside it, or where. */
class ReadersTest {
  private static final Archive ARCHIVE = ArchiveReader.read(Path.of("archives/border-fortnight"));
  private static final List<Article> ARTICLES =
      Sightings.of(ARCHIVE).stream().map(Sighting::article).filter(Objects::nonNull).toList();
  private static final Readers READERS = Readers.load(theatres());
  private static final SortedMap<String, String> USUAL = read(READERS, ARTICLES);

  @Test
  void orderDoesNotMatter() {
    for (int seed = 0; seed < 3; seed++) {
      assertThat(read(READERS, shuffled(seed))).isEqualTo(USUAL);
    }
  }

  @Test
  void companyDoesNotMatter() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<SortedMap<String, String>>> tasks = new ArrayList<>();
      for (int seed = 0; seed < 4; seed++) {
        List<Article> order = shuffled(seed);
        tasks.add(() -> read(READERS, order));
      }
      for (Future<SortedMap<String, String>> done : threads.invokeAll(tasks)) {
        assertThat(done.get()).isEqualTo(USUAL);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void machineDoesNotMatter() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(read(Readers.load(theatres()), ARTICLES)).isEqualTo(USUAL);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(read(READERS, ARTICLES)).isEqualTo(USUAL);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void readsWhatTheArchiveTells() {
    assertThat(USUAL).hasSizeGreaterThan(40);
    assertThat(USUAL.values()).anyMatch(reading -> reading.contains("\"AIR_STRIKE\""));
  }

  private static List<Theatre> theatres() {
    return List.of(TheatreReader.read(Path.of("theatres/af-pk")).withSources(ARCHIVE.sources()));
  }

  private static List<Article> shuffled(int seed) {
    List<Article> order = new ArrayList<>(ARTICLES);
    Collections.shuffle(order, new Random(seed));
    return order;
  }

  private static SortedMap<String, String> read(Readers readers, List<Article> articles) {
    SortedMap<String, String> readings = new TreeMap<>();
    for (Article article : articles) {
      readings.put(
          article.id() + "/" + article.revision(), Json.write(readers.apply(article).get(0)));
    }
    return readings;
  }
}
