package picket.deploy.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picket.deploy.outcome.OutputFiles;
import picket.deploy.outcome.Scored;
import picket.model.Alert;
import picket.model.ArticleRef;
import picket.model.EnrichedArticle;
import picket.model.Incident;

/**
 * What a replay wrote.
 *
 * @param scored the archive's ids, in its order
 * @param enriched readings and their links
 * @param alerts all revisions
 * @param mergedInto the incident that another one turned out to be
 */
record ReplayFolder(
    List<Scored> scored,
    List<EnrichedArticle> enriched,
    List<Alert> alerts,
    SortedMap<String, String> mergedInto) {

  static ReplayFolder read(Path folder) throws IOException {
    SortedMap<String, String> mergedInto = new TreeMap<>();
    for (Incident incident :
        JsonLines.read(folder.resolve(OutputFiles.INCIDENTS), Incident.class)) {
      if (incident.mergedInto() != null) {
        mergedInto.put(incident.id(), incident.mergedInto());
      }
    }
    return new ReplayFolder(
        JsonLines.read(folder.resolve(OutputFiles.SCORING), Scored.class),
        JsonLines.read(folder.resolve(OutputFiles.ENRICHED), EnrichedArticle.class),
        JsonLines.read(folder.resolve(OutputFiles.ALERTS), Alert.class),
        mergedInto);
  }

  /** The incident that lives on under this id. */
  String living(String incidentId) {
    String id = incidentId;
    for (int hop = 0; hop <= mergedInto.size() && mergedInto.containsKey(id); hop++) {
      id = mergedInto.getOrDefault(id, id);
    }
    return id;
  }

  /** Archive ids of the articles linked to an incident that were seen by an instant. */
  List<String> itemsOf(String incidentId, String theatre, Instant seenBy) {
    String living = living(incidentId);
    List<String> items = new ArrayList<>();
    for (EnrichedArticle article : enriched) {
      ArticleRef ref = article.reading().article();
      boolean linked =
          article.incidents().stream().anyMatch(link -> living(link.incidentId()).equals(living));
      if (linked && article.reading().theatre().equals(theatre) && !ref.seenAt().isAfter(seenBy)) {
        add(items, itemOf(ref.url(), ref.revision()));
      }
    }
    return items;
  }

  /** Archive id of the first item that showed this revision; null where none did. */
  @Nullable String itemOf(String url, int revision) {
    return scored.stream()
        .filter(one -> one.url().equals(url) && one.revision() == revision)
        .map(Scored::id)
        .findFirst()
        .orElse(null);
  }

  static void add(List<String> items, @Nullable String item) {
    if (item != null && !items.contains(item)) {
      items.add(item);
    }
  }
}
