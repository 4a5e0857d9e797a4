package picket.alerts;

import java.nio.file.Path;
import java.util.List;
import picket.model.Topics;
import picket.model.theatre.Theatre;

/**
 * What the stage needs.
 *
 * @param bootstrap Kafka's bootstrap servers
 * @param theatres all that are watched; each id once
 * @param stateDir folder for the local copies of its stores
 * @param topics which topics there are; they must exist
 * @param mail how alerts are mailed
 */
public record AlertsConfig(
    String bootstrap, List<Theatre> theatres, Path stateDir, Topics topics, MailSettings mail) {

  public AlertsConfig {
    theatres = List.copyOf(theatres);
    if (bootstrap.isBlank()) {
      throw new IllegalArgumentException("AlertsConfig.bootstrap must not be blank");
    }
    long ids = theatres.stream().map(Theatre::id).distinct().count();
    if (ids != theatres.size()) {
      throw new IllegalArgumentException("AlertsConfig.theatres has two of one id");
    }
  }
}
