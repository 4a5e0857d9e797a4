package picket.deploy.config;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.alerts.MailSettings;
import picket.ingest.fetch.UserAgent;

/**
 * What an operator has set.
 *
 * @param contact who we say we are to publishers; null where nobody is named: then nothing can be
 *     polled
 * @param data folder for the broker's data and local state
 * @param theatres folders of packs; empty for all that come with the installation
 * @param kafkaPort port of 127.0.0.1 on which clients find the broker
 * @param readers threads that read articles
 * @param mail how alerts are mailed
 */
public record Settings(
    @Nullable UserAgent contact,
    Path data,
    List<Path> theatres,
    int kafkaPort,
    int readers,
    MailSettings mail) {
  public Settings {
    theatres = List.copyOf(theatres);
  }

  /**
   * The contact, without which no publisher is asked for anything.
   *
   * @throws ConfigException where nobody is named; its message says how to
   */
  public UserAgent requireContact() {
    if (contact == null) {
      throw new ConfigException(
          "no contact is set, and Picket asks no publisher for anything without one: add a line"
              + " \"contact: you@your.domain\" to the configuration, or set "
              + SettingsFile.CONTACT_VARIABLE);
    }
    return contact;
  }
}
