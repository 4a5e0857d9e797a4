package picket.enrich.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static picket.enrich.Sample.BRIDGE;
import static picket.enrich.Sample.HARBOUR;
import static picket.enrich.Sample.MILL;
import static picket.enrich.Sample.against;
import static picket.enrich.Sample.reading;
import static picket.enrich.Sample.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import picket.enrich.Sample;
import picket.enrich.assemble.Assembler;
import picket.enrich.assemble.Assembly;
import picket.enrich.assemble.Memory;
import picket.model.EnrichedArticle;
import picket.model.Incident;
import picket.model.IncidentType;
import picket.model.Reading;

/** Ids depend on who came first; which reports belong together does not. */
class ArrivalOrderTest {
  private static final List<Reading> READINGS =
      List.of(
          reading("a", "globe", 0, report(0, IncidentType.ARMED_CLASH, "NO_ARMY", BRIDGE)),
          reading(
              "b",
              "lamp",
              10,
              report(0, IncidentType.SHELLING, "NO_ARMY", MILL),
              report(1, IncidentType.THREAT, "SE_GOV", HARBOUR)),
          reading(
              "c",
              "norradio",
              20,
              against(report(0, IncidentType.ARMED_ATTACK, "NO_ARMY", BRIDGE), "SE_ARMY")),
          reading(
              "d",
              "sudradio",
              30,
              report(0, IncidentType.AIR_STRIKE, "NO_ARMY", HARBOUR),
              report(1, IncidentType.THREAT, "SE_GOV", BRIDGE)),
          reading("e", "lamp", 40, report(0, IncidentType.BOMBING, "UNKNOWN", HARBOUR)),
          reading("f", "globe", 50, report(0, IncidentType.AIR_STRIKE, "NO_ARMY", HARBOUR)));

  @RepeatedTest(30)
  void anyOrderGivesTheSameGroups(RepetitionInfo repetition) {
    List<Reading> shuffled = new ArrayList<>(READINGS);
    Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));

    assertThat(groups(shuffled)).isEqualTo(groups(READINGS)).hasSize(3);
  }

  private static Set<String> groups(List<Reading> readings) {
    Assembler assembler = new Assembler(Sample.theatre(), Memory.inHeap());
    TreeMap<String, String> merged = new TreeMap<>();
    Map<String, Set<String>> groups = new TreeMap<>();
    for (Reading reading : readings) {
      Assembly assembly = assembler.accept(reading);
      for (Incident incident : assembly.incidents()) {
        if (incident.mergedInto() != null) {
          merged.put(incident.id(), incident.mergedInto());
        }
      }
      EnrichedArticle article = assembly.article();
      if (article != null) {
        article.incidents().forEach(link -> add(groups, link.incidentId(), reading, link.report()));
      }
    }
    merged.forEach(
        (younger, older) ->
            groups
                .computeIfAbsent(older, id -> new TreeSet<>())
                .addAll(groups.getOrDefault(younger, new TreeSet<>())));
    merged.keySet().forEach(groups::remove);
    TreeSet<String> sets = new TreeSet<>();
    groups.values().forEach(group -> sets.add(group.toString()));
    return sets;
  }

  private static void add(Map<String, Set<String>> groups, String id, Reading reading, int n) {
    groups.computeIfAbsent(id, key -> new TreeSet<>()).add(reading.article().id() + n);
  }
}
