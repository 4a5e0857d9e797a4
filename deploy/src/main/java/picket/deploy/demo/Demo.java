package picket.deploy.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import picket.deploy.archive.Archive;
import picket.deploy.broker.EmbeddedBroker;
import picket.deploy.outcome.OutputFiles;
import picket.deploy.replay.DataFolder;
import picket.deploy.replay.Pacer;
import picket.deploy.replay.Replay;
import picket.deploy.replay.Way;
import picket.deploy.run.Pipeline;
import picket.model.theatre.Theatre;

/**
 * An archive played to a person: served as web sites, polled at a pace that eyes can follow, told
 * in words as it goes.
 *
 * <p>What it makes stands in one folder. A demo that was cut off goes on where it was.
 */
public final class Demo {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

  private final Archive archive;
  private final List<Theatre> theatres;
  private final Path folder;

  /**
   * @param theatres with whose eyes it is read; at least one
   * @param folder for everything that the demo makes
   */
  public Demo(Archive archive, List<Theatre> theatres, Path folder) {
    this.archive = archive;
    this.theatres = List.copyOf(theatres);
    this.folder = folder;
  }

  /**
   * Makes the folder ready: takes up a demo that was cut off, clears away one that is over.
   *
   * @param fresh clears away the other one too
   * @return a sentence that says what will happen
   */
  public String prepare(boolean fresh) throws IOException {
    boolean over = Files.exists(results().resolve(OutputFiles.SUMMARY));
    if (!Files.isDirectory(data())) {
      return "A new demo in " + folder + ".";
    }
    if (over || fresh) {
      EmbeddedBroker.requireUnused(Pipeline.brokerFolder(data()));
      DataFolder.delete(results());
      DataFolder.delete(data());
      return "A new demo in " + folder + "; the last one is cleared away.";
    }
    return "Going on with the demo in " + folder + " where it was cut off.";
  }

  /**
   * Plays it to its end.
   *
   * @param perDay how long a day of the archive takes
   * @param stay whether the broker is kept up at the end, until the thread is interrupted
   * @param out where it is told
   */
  public void play(Duration perDay, boolean stay, PrintWriter out)
      throws IOException, InterruptedException {
    Teller teller = new Teller(theatres.get(0).withSources(archive.sources()));
    try (Narrator narrator = new Narrator(out, teller, () -> ending(stay, out))) {
      Way way = Way.paced(Pacer.speeded(perDay, LONGEST_WAIT));
      new Replay(archive, theatres, narrator).into(results(), way, data());
    }
  }

  private void ending(boolean stay, PrintWriter out) throws InterruptedException {
    out.println("That was the fortnight. Look at:");
    out.println("  " + results().resolve(OutputFiles.MAILS).resolve("index.html") + "  the mails");
    out.println("  " + results().resolve(OutputFiles.SUMMARY) + "  what escalated, and why");
    out.println("  " + results() + "/*.jsonl  the records of the public topics");
    if (stay) {
      out.println("The broker stays up for your consumers. Ctrl-C ends it.");
      out.flush();
      Thread.sleep(Long.MAX_VALUE);
    }
  }

  private Path results() {
    return folder.resolve("results");
  }

  private Path data() {
    return folder.resolve("data");
  }
}
