package picket.deploy.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import picket.alerts.MailSettings;
import picket.alerts.mail.Letterhead;
import picket.alerts.send.OutboxSender;
import picket.alerts.send.SmtpServer;
import picket.deploy.archive.Archive;
import picket.deploy.bench.Arrivals.Station;
import picket.deploy.mailbox.MailBox;
import picket.deploy.replay.DataFolder;
import picket.deploy.run.Pipeline;
import picket.deploy.run.PipelineConfig;
import picket.deploy.run.Polling;
import picket.deploy.run.StageFailedException;
import picket.deploy.site.ArchiveSites;
import picket.ingest.Surroundings;
import picket.ingest.fetch.ConnectTo;
import picket.ingest.fetch.UserAgent;
import picket.ingest.poll.Feed;
import picket.model.Topics;
import picket.model.theatre.Source;
import picket.model.theatre.Theatre;

/**
 * How long news takes from its outlet to a mail: a steady stream over HTTP through the whole live
 * line, on an empty data folder.
 */
public final class LatencyBench {
  private static final Duration TICK = Duration.ofSeconds(10);
  private static final PipelineConfig.Tempo TEMPO = new PipelineConfig.Tempo(2, TICK);
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final long LOOK_MILLIS = 200;
  private static final Letterhead LETTERHEAD =
      new Letterhead("picket@picket.example", "operator@picket.example", "picket.example");

  private final List<Source> outlets;
  private final List<Theatre> theatres;
  private final PrintWriter out;

  /**
   * @param outlets who publish the stream
   * @param theatres with whose eyes it is read; at least one
   */
  public LatencyBench(List<Source> outlets, List<Theatre> theatres, PrintWriter out) {
    this.outlets = List.copyOf(outlets);
    this.theatres = theatres.stream().map(theatre -> theatre.withSources(outlets)).toList();
    this.out = out;
  }

  /**
   * Measures and prints; takes a minute longer than the stream.
   *
   * @param perSecond articles a second
   * @param length of the stream
   * @throws StageFailedException where a stage stops or articles do not come through
   */
  public void run(double perSecond, Duration length) throws IOException, InterruptedException {
    out.println(Machine.line());
    out.flush();
    Path folder = Files.createTempDirectory("picket-bench-");
    try {
      Duration gap = Duration.ofNanos(Math.round(1e9 / perSecond));
      int count = (int) Math.round(perSecond * length.toNanos() / 1e9);
      Archive day = new BusyDay(outlets, new RealTime().instant()).archive(count, gap);
      measure(day, gap, folder);
    } finally {
      DataFolder.delete(folder);
    }
  }

  private void measure(Archive day, Duration gap, Path folder)
      throws IOException, InterruptedException {
    try (ArchiveSites sites = ArchiveSites.open(day);
        MailBox mails = MailBox.start(folder.resolve("mailbox"));
        Pipeline line = Pipeline.start(config(folder, sites, mails, day));
        Lookout lookout = Lookout.start(line.bootstrap());
        Newsstream stream = new Newsstream(day, sites, line.ingest().orElseThrow())) {
      stream.pollEmptyFeeds();
      out.println("Streaming " + day.items().size() + " articles ...");
      out.flush();
      stream.play(gap, lookout.arrivals());
      awaitTheLast(line, lookout.arrivals());
      tell(lookout.arrivals(), mails.received().size());
    }
  }

  private PipelineConfig config(Path folder, ArchiveSites sites, MailBox mails, Archive day) {
    SmtpServer smtp = new SmtpServer("127.0.0.1", mails.port(), SmtpServer.Security.NONE, null);
    return new PipelineConfig(
        theatres,
        Topics.forLive(),
        new PipelineConfig.Place(folder, null),
        new MailSettings(LETTERHEAD, smtp, OutboxSender.Timing.LIVE),
        TEMPO,
        new Polling(
            Feed.of(day.sources()),
            new UserAgent("operator@picket.example"),
            new Surroundings(new ConnectTo(sites.ports()), new RealTime()),
            false));
  }

  /** Every article is enriched, two more ticks have passed, and no mail waits. */
  private static void awaitTheLast(Pipeline line, Arrivals arrivals) throws InterruptedException {
    long began = System.nanoTime();
    long enriched = began;
    while (System.nanoTime() - enriched < TICK.multipliedBy(2).toNanos()
        || line.undelivered() != 0) {
      if (arrivals.count(Station.ENRICHED) < arrivals.count(Station.SHOWN)) {
        enriched = System.nanoTime();
      }
      line.failure()
          .ifPresent(
              why -> {
                throw new StageFailedException(why);
              });
      if (System.nanoTime() - began > PATIENCE.toNanos()) {
        throw new StageFailedException(
            arrivals.count(Station.ENRICHED)
                + " of "
                + arrivals.count(Station.SHOWN)
                + " articles came through, and "
                + line.undelivered()
                + " mails wait");
      }
      Thread.sleep(LOOK_MILLIS);
    }
  }

  private void tell(Arrivals arrivals, int mails) {
    Arrivals.Hop whole = arrivals.hop(Station.SHOWN, Station.MAILED);
    Table table = new Table("hop (ms)", "n", "p50", "p95", "max", "p50 if mailed", "share %");
    row(table, "shown -> fetched", arrivals.hop(Station.SHOWN, Station.FETCHED), whole);
    row(table, "fetched -> read", arrivals.hop(Station.FETCHED, Station.READ), whole);
    row(table, "read -> enriched", arrivals.hop(Station.READ, Station.ENRICHED), whole);
    row(table, "enriched -> alert", arrivals.hop(Station.ENRICHED, Station.ALERTED), whole);
    row(table, "alert -> mail taken", arrivals.hop(Station.ALERTED, Station.MAILED), whole);
    row(table, "shown -> enriched", arrivals.hop(Station.SHOWN, Station.ENRICHED), whole);
    row(table, "fetched -> mail taken", arrivals.hop(Station.FETCHED, Station.MAILED), whole);
    row(table, "shown -> mail taken", whole, whole);
    out.println();
    out.print(table);
    out.println();
    out.println(
        "All times by the machine's clock, of records that a reader of committed ones can see. The");
    out.println(
        "first five hops make the whole way; shares are of the sum over what ended in a mail.");
    out.println(
        "Feeds are polled as soon as an item is shown, without the pause that publishers' hosts");
    out.println("are given: the time until the next poll comes on top. Patterns are judged when");
    out.println(
        "the log's clock moves on: with the next article, or at a tick every "
            + TICK.toSeconds()
            + " s.");
    out.println(
        mails
            + " mails; heap in use at the end "
            + Machine.heap()
            + " MB, peak of the process (broker, stages, sites, mail server) "
            + Machine.peak()
            + ".");
    out.flush();
  }

  private static void row(Table table, String name, Arrivals.Hop hop, Arrivals.Hop whole) {
    table.row(
        name,
        Integer.toString(hop.all().count()),
        hop.all().shown(50, 0),
        hop.all().shown(95, 0),
        hop.all().shown(100, 0),
        hop.mailed().shown(50, 0),
        share(hop.mailed(), whole.mailed()));
  }

  /** How much of the whole a part makes up, in percent; a dash where there is no whole. */
  static String share(Samples part, Samples whole) {
    return whole.sum() == 0
        ? "-"
        : String.format(Locale.ROOT, "%.0f", 100 * part.sum() / whole.sum());
  }
}
