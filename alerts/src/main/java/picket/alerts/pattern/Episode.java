package picket.alerts.pattern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import picket.model.Alert;
import picket.model.AlertStatus;

/**
 * What the desk was told of one alert.
 *
 * @param last the latest revision
 * @param kin names of what it is about, as in {@link Match}
 * @param from start of its first act
 * @param to end of its last act
 * @param step highest step told at the gate; 0 while it is only watched
 * @param watched highest step told below the gate
 * @param tokens timers and resolutions that were told
 * @param touchedAt when an act or a timer last joined it
 */
public record Episode(
    Alert last,
    List<String> kin,
    Instant from,
    Instant to,
    int step,
    int watched,
    List<String> tokens,
    Instant touchedAt) {
  private static final String HELD = "held:";

  public Episode {
    kin = List.copyOf(kin);
    tokens = List.copyOf(tokens);
  }

  boolean isOf(String patternId, List<String> sides) {
    return last.pattern().id().equals(patternId) && last.sides().equals(sides);
  }

  boolean isCancelled() {
    return last.status() == AlertStatus.CANCELLED;
  }

  boolean isRaised() {
    return step > 0 && !isCancelled();
  }

  /** Whether a match is about the same escalation. */
  boolean takes(Match match) {
    boolean meets = !match.from().isAfter(to) && !from.isAfter(match.to());
    return match.kin().stream().anyMatch(kin::contains) || (match.overlapping() && meets);
  }

  /** The same with a match's acts, and what was told of it. */
  Episode with(Match match, Alert told, Instant now) {
    List<String> names = new ArrayList<>(kin);
    match.kin().stream().filter(name -> !names.contains(name)).forEach(names::add);
    boolean ends = match.move() == Match.Move.END;
    Instant first = ends || from.isBefore(match.from()) ? from : match.from();
    Instant until = ends || to.isAfter(match.to()) ? to : match.to();
    return new Episode(told, names, first, until, step, watched, tokens, now);
  }

  /** The same with the incidents of a match among those that it speaks for, told or silently. */
  Episode holding(Match match) {
    List<String> names = new ArrayList<>(kin);
    match.parts().stream()
        .map(part -> HELD + part.act().incident().id())
        .filter(name -> !names.contains(name))
        .forEach(names::add);
    return new Episode(last, names, from, to, step, watched, tokens, touchedAt);
  }

  /** Ids of the incidents that it speaks for. */
  List<String> held() {
    return kin.stream()
        .filter(name -> name.startsWith(HELD))
        .map(name -> name.substring(HELD.length()))
        .toList();
  }

  /** The same after something of it was taken back. */
  Episode after(Alert told, int newStep, Instant now) {
    return new Episode(told, kin, from, to, newStep, watched, tokens, now);
  }

  Episode at(int newStep, int newWatched) {
    return new Episode(last, kin, from, to, newStep, newWatched, tokens, touchedAt);
  }

  Episode withToken(String token) {
    List<String> more = new ArrayList<>(tokens);
    more.add(token);
    return new Episode(last, kin, from, to, step, watched, more, touchedAt);
  }

  /** The same after one incident turned out to be another. */
  Episode renamed(String old, String survivor) {
    List<String> names = kin.stream().map(name -> rename(name, old, survivor)).distinct().toList();
    List<String> told = tokens.stream().map(token -> rename(token, old, survivor)).toList();
    return new Episode(last, names, from, to, step, watched, told, touchedAt);
  }

  private static String rename(String name, String old, String survivor) {
    int colon = name.indexOf(':');
    return name.substring(colon + 1).equals(old) ? name.substring(0, colon + 1) + survivor : name;
  }
}
