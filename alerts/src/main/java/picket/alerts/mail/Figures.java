package picket.alerts.mail;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picket.model.AlertStep;
import picket.model.Count;
import picket.model.Figure;
import picket.model.LedgerEntry;
import picket.model.Measure;
import picket.model.Report;
import picket.model.Stance;
import picket.model.VictimSide;

/** Puts numbers into words. Every number has an owner, or says that it has none. */
final class Figures {
  private Figures() {}

  /** The best account of a step with whose word it is; empty for an act that has no toll. */
  static String account(AlertStep step, Names names) {
    if (step.figures().isEmpty() && !step.type().isForce()) {
      return "";
    }
    if (step.figures().isEmpty()) {
      boolean claimed = step.ledger().stream().anyMatch(row -> figure(row) != null);
      return claimed ? "figures only as claimed, see who says what" : "no figures yet";
    }
    return step.figures().stream()
        .map(figure -> phrase(figure) + owner(figure, step.ledger(), names))
        .collect(Collectors.joining("; "));
  }

  static String phrase(Figure figure) {
    return phrase(figure.side(), figure.measure(), figure.count());
  }

  /** Such as "at least 11 security personnel killed". */
  static String phrase(VictimSide side, Measure measure, Count count) {
    String measured = measure.name().toLowerCase(Locale.ROOT);
    String whom = of(side, Integer.valueOf(1).equals(count.max()));
    return count(count) + (whom.isEmpty() ? " " : " " + whom + " ") + measured;
  }

  static String count(Count count) {
    Integer min = count.min();
    Integer max = count.max();
    if (min != null && max != null) {
      return min.equals(max) ? min.toString() : min + "–" + max;
    }
    if (min != null) {
      return "at least " + min;
    }
    return max != null ? "up to " + max : "an unstated number of";
  }

  private static String of(VictimSide side, boolean one) {
    return switch (side) {
      case TOTAL -> "";
      case SECURITY -> "security personnel";
      case MILITANT -> one ? "militant" : "militants";
      case CIVILIAN -> one ? "civilian" : "civilians";
    };
  }

  static String stance(Stance stance) {
    return switch (stance) {
      case CLAIMS -> "claims";
      case ADMITS -> "admits";
      case DENIES -> "denies";
      case NO_COMMENT -> "does not comment";
      case RETRACTS -> "takes back";
    };
  }

  private static String owner(Figure figure, List<LedgerEntry> ledger, Names names) {
    List<String> owners =
        ledger.stream()
            .filter(row -> figure.equals(figure(row)) && !row.claimant().equals(Report.OWN))
            .map(row -> names.claimant(row.claimant()))
            .distinct()
            .toList();
    return switch (owners.size()) {
      case 0 -> " as reported";
      case 1 -> ", says " + owners.get(0);
      default -> {
        String last = owners.get(owners.size() - 1);
        yield ", say " + String.join(", ", owners.subList(0, owners.size() - 1)) + " and " + last;
      }
    };
  }

  /** The figure of a row, or null where it has none. */
  static @Nullable Figure figure(LedgerEntry row) {
    VictimSide side = row.side();
    Measure measure = row.measure();
    Count count = row.count();
    return side == null || measure == null || count == null
        ? null
        : new Figure(side, measure, count);
  }
}
