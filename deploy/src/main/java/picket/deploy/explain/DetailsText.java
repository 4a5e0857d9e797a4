package picket.deploy.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.CeasefireTerm;
import picket.model.CrossingChange;
import picket.model.Details;
import picket.model.Statement;
import picket.model.TalksTerm;
import picket.model.Victim;

/** Writes what only some types of happening have. */
final class DetailsText {
  private DetailsText() {}

  /** The details as one line; empty where there are none. */
  static String of(Details details) {
    List<String> told = new ArrayList<>();
    details.victims().forEach(victim -> told.add(victim(victim)));
    told.add(statement(details.statement()));
    told.add(crossing(details.crossing()));
    told.add(ceasefire(details.ceasefire()));
    told.add(talks(details.talks()));
    told.removeIf(String::isEmpty);
    return String.join("; ", told);
  }

  private static String victim(Victim victim) {
    String person = victim.person() == null ? "somebody" : victim.person();
    String nation = victim.nationality() == null ? "" : " of " + victim.nationality();
    return "hit: " + person + nation + (victim.isLeader() ? ", a leader" : "");
  }

  private static String statement(@Nullable Statement said) {
    if (said == null) {
      return "";
    }
    String speaker = said.speaker() == null ? "a body" : said.speaker();
    return "said by "
        + speaker
        + ", "
        + said.rank()
        + (said.conditional() ? ", on a condition" : "");
  }

  private static String crossing(@Nullable CrossingChange change) {
    return change == null ? "" : "crossing " + change.id() + ", " + change.extent();
  }

  private static String ceasefire(@Nullable CeasefireTerm term) {
    return term == null
        ? ""
        : "ceasefire"
            + time(" from ", term.from())
            + time(" until ", term.until())
            + (term.extending() ? ", prolonging an earlier one" : "");
  }

  private static String talks(@Nullable TalksTerm term) {
    return term == null
        ? ""
        : "talks of "
            + String.join(", ", term.parties())
            + time(" from ", term.from())
            + time(" to ", term.to());
  }

  private static String time(String before, @Nullable Instant at) {
    return at == null ? "" : before + ReportText.minute(at);
  }
}
