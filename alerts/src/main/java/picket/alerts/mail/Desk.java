package picket.alerts.mail;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picket.alerts.mail.picture.MapPicture;
import picket.alerts.mail.picture.Picture;
import picket.alerts.mail.picture.TimelinePicture;
import picket.model.Alert;
import picket.model.AlertStep;
import picket.model.theatre.Route;
import picket.model.theatre.Theatre;

/** Writes the briefs and draws the pictures of one theatre. */
final class Desk {
  private final Theatre theatre;
  private final Names names;
  private final MapPicture map;
  private final TimelinePicture timeline;

  Desk(Theatre theatre) {
    this.theatre = theatre;
    this.names = new Names(theatre);
    this.map = new MapPicture(theatre, names);
    this.timeline = new TimelinePicture(new Clocks(theatre.zones(), ZoneOffset.UTC).zone(null));
  }

  Brief brief(Alert alert, String routeId) {
    Optional<Route> route =
        theatre.routes().stream().filter(r -> r.id().equals(routeId)).findFirst();
    ZoneId zone = route.map(Route::zone).orElse(ZoneOffset.UTC);
    Clocks clocks = new Clocks(theatre.zones(), zone);
    return new BriefWriter(names, clocks).write(alert, foot(alert, routeId, route));
  }

  List<Picture> pictures(Alert alert) {
    List<AlertStep> shown = BriefWriter.shown(alert);
    List<Picture> pictures = new ArrayList<>(map.draw(shown));
    pictures.addAll(timeline.draw(alert, shown));
    return pictures;
  }

  private List<String> foot(Alert alert, String routeId, Optional<Route> route) {
    String floor = route.map(r -> ", severity " + r.minSeverity() + " or more").orElse("");
    String why = "You get this because of the route “" + Plain.line(routeId) + "”" + floor;
    if (alert.severity() < route.map(Route::minSeverity).orElse(0)) {
      why += ", and were told before";
    }
    return List.of(
        why + ".",
        "Pattern "
            + Names.pattern(alert.pattern().id())
            + " ("
            + Plain.line(alert.pattern().code())
            + "), rules version "
            + alert.pattern().version()
            + ".",
        Plain.line(theatre.name())
            + ". Made by a machine from published reports; every quote links to its source.",
        "To be taken off this list, answer this mail.");
  }
}
