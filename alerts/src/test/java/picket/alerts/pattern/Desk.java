package picket.alerts.pattern;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import picket.model.Alert;
import picket.model.Happening;
import picket.model.Tick;
import picket.model.theatre.Theatre;
import picket.model.theatre.TheatreReader;

/** Runs the engine over articles and collects what the desk is told of one pattern. */
public final class Desk {
  private final PatternEngine engine = new PatternEngine(theatre());
  private final String code;
  private final List<Alert> alerts = new ArrayList<>();
  private WatchState state = WatchState.EMPTY;

  Desk(String code) {
    this.code = code;
  }

  /** The theatre of Arland and Belmark. */
  public static Theatre theatre() {
    URL folder = Objects.requireNonNull(Desk.class.getResource("/theatres/ar-be"));
    try {
      return TheatreReader.read(Path.of(folder.toURI()));
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** An article comes at this hour and changes these incidents and situations. */
  Desk hears(double hours, Happening... changed) {
    tick(hours);
    for (Happening happening : changed) {
      apply(happening);
    }
    return this;
  }

  /** Time passes, and what was heard is judged. */
  Desk tick(double hours) {
    PatternEngine.Told told = engine.apply(state, new Tick("ar-be", SampleIncident.hour(hours)));
    state = told.state();
    told.alerts().stream().filter(a -> a.pattern().code().equals(code)).forEach(alerts::add);
    return this;
  }

  private void apply(Happening happening) {
    state = engine.apply(state, happening).state();
  }

  WatchState state() {
    return state;
  }

  /** Each alert as status, severity and hour at which it was raised, then forgets them. */
  List<String> told() {
    List<String> lines =
        alerts.stream().map(a -> a.status() + " " + a.severity() + " @" + hours(a)).toList();
    alerts.clear();
    return lines;
  }

  /** The alerts themselves, then forgets them. */
  List<Alert> alerts() {
    List<Alert> some = List.copyOf(alerts);
    alerts.clear();
    return some;
  }

  private static long hours(Alert alert) {
    return java.time.Duration.between(SampleIncident.START, alert.raisedAt()).toHours();
  }
}
