package picket.deploy.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import picket.alerts.MailSettings;
import picket.alerts.mail.Letterhead;
import picket.alerts.send.OutboxSender;
import picket.alerts.send.SmtpServer;
import picket.deploy.archive.Archive;
import picket.deploy.mailbox.MailBox;
import picket.deploy.outcome.Outcome;
import picket.deploy.outcome.OutcomeReader;
import picket.deploy.outcome.OutcomeWriter;
import picket.deploy.outcome.Sighting;
import picket.deploy.run.Pipeline;
import picket.deploy.run.PipelineConfig;
import picket.deploy.run.TopicLog;
import picket.enrich.flow.StreamsSettings;
import picket.model.Article;
import picket.model.Happening;
import picket.model.Topics;
import picket.model.theatre.Theatre;

/** Runs one archive through all stages in this process, and returns what came out. */
public final class Replay {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Letterhead LETTERHEAD =
      new Letterhead("picket@picket.example", "operator@picket.example", "picket.example");

  /** Application id of the alerts stage. */
  private static final String WATCH = "picket-watch";

  private final Archive archive;
  private final List<Theatre> theatres;
  private final Progress progress;

  /**
   * A replay.
   *
   * @param theatres with whose eyes to read; the archive's outlets stand in for theirs
   */
  public Replay(Archive archive, List<Theatre> theatres, Progress progress) {
    this.archive = archive;
    this.theatres =
        theatres.stream().map(theatre -> theatre.withSources(archive.sources())).toList();
    this.progress = progress;
  }

  /**
   * Runs it and writes the results; fails after that where a stage set records aside.
   *
   * @param way how articles come in
   * @param out folder for the results; what an earlier replay left there is replaced
   * @return what differs between the articles that came in and those of the archive
   */
  public List<String> into(Path out, Way way) throws IOException, InterruptedException {
    try (ScratchFolder scratch = ScratchFolder.create()) {
      return run(scratch.path(), out, way);
    }
  }

  /**
   * The same, on a folder that is kept: a run that was cut off goes on where it was.
   *
   * @param data folder for broker, state and received mails
   */
  public List<String> into(Path out, Way way, Path data) throws IOException, InterruptedException {
    return run(DataFolder.claim(data, archive, theatres, way).path(), out, way);
  }

  private List<String> run(Path data, Path out, Way way) throws IOException, InterruptedException {
    progress.step("Starting broker and stages");
    List<Sighting> sightings = Sightings.of(archive);
    try (Entrance entrance = way.open(archive, articles(sightings));
        MailBox mails = MailBox.start(data.resolve("mailbox"));
        Pipeline pipeline = Pipeline.start(config(data, mails, entrance))) {
      progress.ready(pipeline.bootstrap());
      List<String> notes = passAll(pipeline, entrance, articles(sightings));
      progress.step("Collecting the results");
      TopicLog log = new TopicLog(pipeline.bootstrap());
      new OutcomeWriter(out).write(outcome(sightings, notes, new OutcomeReader(log), mails));
      new DeadLetters(log).refuseAny();
      progress.over();
      return notes;
    }
  }

  private static List<Article> articles(List<Sighting> sightings) {
    return sightings.stream().map(Sighting::article).filter(Objects::nonNull).toList();
  }

  private PipelineConfig config(Path data, MailBox mails, Entrance entrance) {
    SmtpServer smtp = new SmtpServer("127.0.0.1", mails.port(), SmtpServer.Security.NONE, null);
    return new PipelineConfig(
        theatres,
        Topics.forArchive(),
        new PipelineConfig.Place(data, null),
        new MailSettings(LETTERHEAD, smtp, OutboxSender.Timing.LIVE),
        PipelineConfig.Tempo.REPLAY,
        entrance.polling());
  }

  /**
   * Each stage in turn is past the last record that the one before it wrote.
   *
   * @return what differs between the articles that came in and those of the archive
   */
  private List<String> passAll(Pipeline pipeline, Entrance entrance, List<Article> articles)
      throws InterruptedException {
    TopicLog log = new TopicLog(pipeline.bootstrap());
    Passage passage =
        new Passage(CommittedOffsets.on(pipeline.admin()), pipeline::failure, PATIENCE);
    entrance.bringIn(pipeline, shown -> progress.shown(shown, archive.items().size()));
    List<ConsumerRecord<String, Article>> came = log.read(Topics.ARTICLES, Article.class);
    ConsumerRecord<String, Article> last = came.get(came.size() - 1);
    passage.past(
        StreamsSettings.READ,
        new TopicPartition(last.topic(), last.partition()),
        last.offset(),
        read -> progress.articles(read, came.size()));
    progress.step("Assembling incidents");
    for (Theatre theatre : theatres) {
      RecordMetadata tick = Horizon.tell(pipeline.bootstrap(), theatre, archive.horizon());
      passage.past(StreamsSettings.ASSEMBLE, partition(tick), tick.offset(), done -> {});
    }
    progress.step("Watching for escalation");
    for (ConsumerRecord<String, Happening> end : lastOfEachPartition(log)) {
      TopicPartition partition = new TopicPartition(end.topic(), end.partition());
      passage.past(WATCH, partition, end.offset(), done -> {});
    }
    progress.step("Delivering mails");
    Deliveries deliveries = new Deliveries(log);
    passage.until(deliveries::allDone, "the mail sender", "mails are still waiting");
    return Differences.of(articles, came.stream().map(ConsumerRecord::value).toList());
  }

  private static Collection<ConsumerRecord<String, Happening>> lastOfEachPartition(TopicLog log) {
    SortedMap<Integer, ConsumerRecord<String, Happening>> last = new TreeMap<>();
    log.read(Topics.HAPPENINGS, Happening.class)
        .forEach(record -> last.put(record.partition(), record));
    return last.values();
  }

  private static TopicPartition partition(RecordMetadata record) {
    return new TopicPartition(record.topic(), record.partition());
  }

  private Outcome outcome(
      List<Sighting> sightings, List<String> notes, OutcomeReader reader, MailBox mails) {
    List<String> all = new ArrayList<>(archive.notes());
    all.addAll(notes);
    return new Outcome(
        archive.withNotes(all),
        theatres,
        sightings,
        reader.enriched(),
        reader.incidents(),
        reader.situations(),
        reader.alerts(),
        reader.mails(mails.received()));
  }
}
