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
 * @param folder for broker data and local state
 * @param mail how alerts are mailed
 * @param tickEvery how often the machine's clock ticks; null where a replay brings its own clock
 */
public record PipelineConfig(
    List<Theatre> theatres,
    Topics topics,
    Path folder,
    MailSettings mail,
    @Nullable Duration tickEvery) {
  public PipelineConfig {
    theatres = List.copyOf(theatres);
  }
}
