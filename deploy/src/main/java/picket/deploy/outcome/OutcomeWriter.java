package picket.deploy.outcome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picket.model.json.Json;

/** Writes what came out of a replay into a folder. */
public final class OutcomeWriter {
  private final Path out;

  public OutcomeWriter(Path out) {
    this.out = out;
  }

  public void write(Outcome outcome) throws IOException {
    Files.createDirectories(out);
    lines(OutputFiles.ENRICHED, outcome.enriched(), Json::write);
    lines(OutputFiles.INCIDENTS, outcome.incidents(), Json::write);
    lines(OutputFiles.SITUATIONS, outcome.situations(), Json::write);
    lines(OutputFiles.ALERTS, outcome.alerts(), Json::write);
    lines(OutputFiles.SCORING, outcome.sightings(), sighting -> Json.write(Scored.of(sighting)));
    mails(outcome.mails());
    Files.writeString(out.resolve(OutputFiles.SUMMARY), new Summary(outcome).text());
  }

  private <T> void lines(String name, List<T> records, Function<T, String> line)
      throws IOException {
    String text = records.stream().map(line).map(l -> l + "\n").collect(Collectors.joining());
    Files.writeString(out.resolve(name), text, StandardCharsets.UTF_8);
  }

  private void mails(List<Outcome.MailFile> mails) throws IOException {
    Path folder = Files.createDirectories(out.resolve(OutputFiles.MAILS));
    List<Path> old;
    try (Stream<Path> entries = Files.list(folder)) {
      old = entries.filter(entry -> entry.toString().matches(".*\\.(eml|html)")).toList();
    }
    for (Path entry : old) {
      Files.delete(entry);
    }
    for (Outcome.MailFile mail : mails) {
      Files.writeString(folder.resolve(mail.name()), mail.raw(), StandardCharsets.ISO_8859_1);
      Files.writeString(folder.resolve(MailIndex.pageName(mail)), MailPage.of(mail.raw()));
    }
    Files.writeString(folder.resolve("index.html"), MailIndex.of(mails));
  }
}
