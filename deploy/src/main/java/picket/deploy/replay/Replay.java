package picket.deploy.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
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
import picket.deploy.run.Pipeline;
import picket.deploy.run.PipelineConfig;
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
   * @param out folder for them; what an earlier replay left there is replaced
   */
  public void into(Path out) throws IOException, InterruptedException {
    try (ScratchFolder scratch = ScratchFolder.create()) {
      run(scratch.path(), out);
    }
  }

  private void run(Path scratch, Path out) throws IOException, InterruptedException {
    progress.step("Starting broker and stages");
    try (MailBox mails = MailBox.start();
        Pipeline pipeline = Pipeline.start(config(scratch, mails))) {
      List<Sighting> sightings = Sightings.of(archive);
      List<Article> articles =
          sightings.stream().map(Sighting::article).filter(Objects::nonNull).toList();
      passAll(pipeline, articles);
      progress.step("Collecting the results");
      TopicLog log = new TopicLog(pipeline.bootstrap());
      new OutcomeWriter(out).write(outcome(sightings, new OutcomeReader(log), mails));
      new DeadLetters(log).refuseAny();
    }
  }

  private PipelineConfig config(Path scratch, MailBox mails) {
    SmtpServer smtp = new SmtpServer("127.0.0.1", mails.port(), SmtpServer.Security.NONE, null);
    return new PipelineConfig(
        theatres,
        Topics.forArchive(),
        scratch,
        new MailSettings(LETTERHEAD, smtp, OutboxSender.Timing.LIVE),
        null);
  }

  /** Each stage in turn is past the last record that the one before it wrote. */
  private void passAll(Pipeline pipeline, List<Article> articles) throws InterruptedException {
    ArticleFeed feed = new ArticleFeed(pipeline.bootstrap());
    Passage passage =
        new Passage(CommittedOffsets.on(pipeline.admin()), pipeline::failure, PATIENCE);
    RecordMetadata last = feed.publish(articles);
    passage.past(
        StreamsSettings.READ,
        partition(last),
        last.offset(),
        read -> progress.articles(read, articles.size()));
    progress.step("Assembling incidents");
    for (Theatre theatre : theatres) {
      RecordMetadata tick = feed.tick(theatre, archive.horizon());
      passage.past(StreamsSettings.ASSEMBLE, partition(tick), tick.offset(), done -> {});
    }
    progress.step("Watching for escalation");
    TopicLog log = new TopicLog(pipeline.bootstrap());
    for (ConsumerRecord<String, Happening> end : lastOfEachPartition(log)) {
      TopicPartition partition = new TopicPartition(end.topic(), end.partition());
      passage.past(WATCH, partition, end.offset(), done -> {});
    }
    progress.step("Delivering mails");
    Deliveries deliveries = new Deliveries(log);
    passage.until(deliveries::allDone, "the mail sender", "mails are still waiting");
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

  private Outcome outcome(List<Sighting> sightings, OutcomeReader reader, MailBox mails) {
    return new Outcome(
        archive,
        theatres,
        sightings,
        reader.enriched(),
        reader.incidents(),
        reader.situations(),
        reader.alerts(),
        reader.mails(mails.received()));
  }
}
