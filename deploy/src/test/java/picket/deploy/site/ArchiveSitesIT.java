package picket.deploy.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import picket.deploy.archive.Archive;
import picket.deploy.archive.ArchiveItem;
import picket.deploy.archive.ArchiveReader;
import picket.deploy.site.page.PageMake;
import picket.model.theatre.Source;

class ArchiveSitesIT {
  private static final Archive FORTNIGHT =
      ArchiveReader.read(Path.of("archives", "border-fortnight"));
  private static final String WIRE = "https://continentalwire.example/rss/south-asia.xml";
  private static final int FIRST_VERSION = 0;
  private static final int REVISION = 3;

  private final ArchiveSites sites = ArchiveSites.open(FORTNIGHT);

  @AfterEach
  void close() {
    sites.close();
  }

  @Test
  void publishesNothingBeforeItIsShown() throws IOException {
    assertThat(entries(WIRE)).isEmpty();
    assertThat(get(item(0).url()).status()).isEqualTo(404);

    sites.show(0);

    assertThat(entries(WIRE)).hasSize(1);
    assertThat(get(item(0).url()).status()).isEqualTo(200);
    assertThat(get(item(1).url()).status()).isEqualTo(404);

    sites.showNothing();

    assertThat(entries(WIRE)).isEmpty();
    assertThat(get(item(0).url()).status()).isEqualTo(404);
  }

  @Test
  void feedsGrowByWhatIsShownAndPutTheNewestFirst() throws IOException {
    for (int shown = 0; shown < FORTNIGHT.items().size(); shown++) {
      sites.show(shown);
      Source source = source(item(shown).source());
      assertThat(link(entries(source.feeds().get(0)).get(0))).isEqualTo(item(shown).url());
    }
    int entries = 0;
    for (Source source : FORTNIGHT.sources()) {
      entries += entries(source.feeds().get(0)).size();
    }
    assertThat(entries).isEqualTo(FORTNIGHT.items().size() - 1); // one of them is a revision
  }

  @Test
  void aRevisionReplacesWhatStoodThere() throws IOException {
    sites.show(FIRST_VERSION);
    assertThat(get(item(FIRST_VERSION).url()).body()).contains("11 soldiers killed, officials say");

    sites.show(REVISION);

    assertThat(get(item(REVISION).url()).body())
        .contains("9 soldiers killed, army says")
        .doesNotContain("11 soldiers killed, officials say");
    List<Element> entries = entries(WIRE);
    assertThat(entries).hasSize(1);
    assertThat(entries.get(0).getTextContent())
        .contains("9 soldiers killed, army says", "2026-03-03T08:05:00Z");
  }

  @Test
  void tellsWhoKnowsAFeedThatNothingChanged() throws IOException {
    sites.show(0);
    Reply first = get(WIRE);
    String known = "If-None-Match: " + first.headers().get("etag");

    Reply again = get(WIRE, known);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.latin()).isEmpty();
    assertThat(first.headers()).containsEntry("last-modified", "Tue, 03 Mar 2026 03:45:00 GMT");

    sites.show(1);
    assertThat(get(WIRE, known).status()).as("another outlet's news").isEqualTo(304);
    sites.show(REVISION);
    assertThat(get(WIRE, known).status()).isEqualTo(200);
  }

  @Test
  void halfOfTheFeedsAreRssAndHalfAtom() throws IOException {
    sites.show(FORTNIGHT.items().size() - 1);
    List<String> roots = new ArrayList<>();
    for (Source source : FORTNIGHT.sources()) {
      roots.add(root(get(source.feeds().get(0)).body()).getTagName());
    }

    assertThat(roots).hasSize(12);
    assertThat(roots.stream().filter("rss"::equals)).hasSize(6);
    assertThat(roots.stream().filter("feed"::equals)).hasSize(6);
  }

  @Test
  void everyPageOfAnArchiveIsServedByItsHost() throws IOException {
    sites.show(FORTNIGHT.items().size() - 1);

    for (ArchiveItem item : FORTNIGHT.items()) {
      Reply reply = get(item.url());
      assertThat(reply.status()).as(item.url()).isEqualTo(200);
      assertThat(reply.headers().get("content-type")).startsWith("text/html");
    }
    assertThat(sites.ports()).hasSize(12).containsKey("kuhonline.example");
  }

  @Test
  void everyMakeOfPageIsUsedByTwelveOutlets() throws IOException {
    sites.show(FORTNIGHT.items().size() - 1);
    Map<PageMake, String> sample = new EnumMap<>(PageMake.class);
    for (int position = 0; position < FORTNIGHT.sources().size(); position++) {
      String id = FORTNIGHT.sources().get(position).id();
      ArchiveItem item =
          FORTNIGHT.items().stream().filter(i -> i.source().equals(id)).findFirst().orElseThrow();
      sample.put(PageMake.ofOutlet(position), get(item.url()).latin());
    }

    assertThat(sample).containsOnlyKeys(PageMake.values());
    assertThat(sample.get(PageMake.MINISTRY)).contains("class=\"release\"");
    assertThat(sample.get(PageMake.AMP)).contains("<html amp");
    assertThat(sample.get(PageMake.AGENCY)).contains("charset=windows-1252", "soldier\u0092s");
    assertThat(sample.get(PageMake.APP)).contains("__NEXT_DATA__");
  }

  @Test
  void answersWhileMoreIsShown() throws Exception {
    ExecutorService readers = Executors.newFixedThreadPool(3);
    try {
      List<Future<Integer>> statuses = new ArrayList<>();
      for (int n = 0; n < 30; n++) {
        sites.show(n);
        statuses.add(readers.submit(() -> get(WIRE).status()));
      }
      for (Future<Integer> status : statuses) {
        assertThat(status.get()).isEqualTo(200);
      }
    } finally {
      readers.shutdownNow();
    }
  }

  @Test
  void answersNotFoundToWhatNoOutletPublished() throws IOException {
    sites.show(FORTNIGHT.items().size() - 1);
    int port = sites.ports().values().iterator().next();

    assertThat(get("https://continentalwire.example/").status()).isEqualTo(404);
    assertThat(get(item(0).url() + "?page=2").status()).isEqualTo(404);
    assertThat(Reply.to(port, "nobody.example", "/robots.txt").status()).isEqualTo(404);
    assertThat(Reply.to(port, "not a host", "/").status()).isEqualTo(404);
  }

  @Test
  void letsRobotsIn() throws IOException {
    Reply robots = get("https://kuhonline.example/robots.txt");

    assertThat(robots.status()).isEqualTo(200);
    assertThat(robots.body()).startsWith("#").contains("User-agent: *\nDisallow:\n");
  }

  @Test
  void sendsTheSameBytesEachTime() throws IOException {
    List<String> urls =
        IntStream.range(0, 20)
            .mapToObj(n -> item(n).url())
            .collect(ArrayList::new, List::add, List::addAll);
    FORTNIGHT.sources().forEach(source -> urls.add(source.feeds().get(0)));
    try (ArchiveSites others = ArchiveSites.open(FORTNIGHT)) {
      sites.show(49);
      sites.show(20);
      others.show(20);
      for (String url : urls) {
        Reply one = get(url);
        Reply other = Reply.to(others.ports(), url);
        assertThat(one.latin()).isEqualTo(other.latin());
        assertThat(one.headers().get("etag")).isEqualTo(other.headers().get("etag"));
      }
    }
  }

  @Test
  void refusesToShowWhatTheArchiveLacks() {
    assertThatThrownBy(() -> sites.show(50)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> sites.show(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private Reply get(String url, String... headers) throws IOException {
    return Reply.to(sites.ports(), url, headers);
  }

  private static ArchiveItem item(int index) {
    return FORTNIGHT.items().get(index);
  }

  private static Source source(String id) {
    return FORTNIGHT.sources().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private List<Element> entries(String feed) throws IOException {
    Element root = root(get(feed).body());
    NodeList found = root.getElementsByTagName(root.getTagName().equals("rss") ? "item" : "entry");
    return IntStream.range(0, found.getLength()).mapToObj(n -> (Element) found.item(n)).toList();
  }

  private static String link(Element entry) {
    Element link = (Element) entry.getElementsByTagName("link").item(0);
    return link.hasAttribute("href") ? link.getAttribute("href") : link.getTextContent();
  }

  private static Element root(String xml) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
          .getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + xml, e);
    }
  }
}
