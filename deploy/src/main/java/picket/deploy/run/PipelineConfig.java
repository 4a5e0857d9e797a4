package picket.deploy.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.alerts.MailSettings;
import picket.model.Topics;
import picket.model.theatre.Theatre;

/**
 * What the whole line needs.
 *
 * @param theatres every theatre that is watched; at least one
 * @param topics the profile
 * @param place for broker data and local state, and where clients find the broker
 * @param mail how alerts are mailed
 * @param tempo how many read, and by what time goes on
 * @param polling how feeds are polled; null where articles come in another way
 */
public record PipelineConfig(
    List<Theatre> theatres,
    Topics topics,
    Place place,
    MailSettings mail,
    Tempo tempo,
    @Nullable Polling polling) {
  public PipelineConfig {
    theatres = List.copyOf(theatres);
  }

  /**
   * Where the line stands.
   *
   * @param folder for broker data and local state; what is there is taken up again
   * @param port of the loopback address on which clients find the broker; null for any free one
   */
  public record Place(Path folder, @Nullable Integer port) {}

  /**
   * How many read, and by what time goes on.
   *
   * @param readers threads that read articles; each keeps one core busy
   * @param tickEvery how often the machine's clock ticks; null where a replay brings its own clock
   */
  public record Tempo(int readers, @Nullable Duration tickEvery) {
    /** One reader, so that the order of articles is kept, and no clock but the archive's. */
    public static final Tempo REPLAY = new Tempo(1, null);
  }
}
