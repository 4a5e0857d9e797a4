package picket.alerts;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.theatre.Actor;
import picket.model.theatre.Bloc;
import picket.model.theatre.Blocs;
import picket.model.theatre.Border;
import picket.model.theatre.Place;
import picket.model.theatre.Route;
import picket.model.theatre.Side;
import picket.model.theatre.Source;
import picket.model.theatre.Theatre;
import picket.model.theatre.TimeZoneLabel;

/** Arvenia and Belmark: two states that do not exist, on islands that do not exist. */
public final class SampleTheatre {
  private SampleTheatre() {}

  public static final Route NIGHT_DESK =
      new Route(
          "night desk", List.of("night@desk.example"), 3, List.of(), zone("Europe/Rome"), null);

  public static final Theatre THEATRE = withRoutes(List.of(NIGHT_DESK));

  /** The same frontier with other routes. */
  public static Theatre withRoutes(List<Route> routes) {
    return new Theatre(
        "ar-be",
        "Arvenia–Belmark",
        List.of(
            new Side("AR", "Arvenia", "Arvenian", "XA"),
            new Side("BE", "Belmark", "Belmarkian", "XB")),
        List.of("en"),
        List.of(
            new TimeZoneLabel("Arven", zone("Atlantic/Azores"), "XA"),
            new TimeZoneLabel("Belmark", zone("Atlantic/South_Georgia"), "XB")),
        blocs(),
        List.of("belhaven"),
        40,
        sources(),
        actors(),
        places(),
        border(),
        List.of(),
        routes);
  }

  private static ZoneId zone(String id) {
    return ZoneId.of(id);
  }

  private static Blocs blocs() {
    return new Blocs(
        List.of(
            new Bloc("AR_STATE", "Arvenian state media", "AR", true, Bloc.Neutral.NEVER),
            new Bloc(
                "BE_FREE",
                "free Belmarkian media",
                "BE",
                false,
                Bloc.Neutral.WHEN_OWN_SIDE_ACCUSED),
            new Bloc("BE_STATE", "Belmarkian state media", "BE", true, Bloc.Neutral.NEVER),
            new Bloc("INTL", "international agencies", null, false, Bloc.Neutral.ALWAYS)));
  }

  private static List<Source> sources() {
    return List.of(
        source("courier", "Arven Courier", "AR_STATE"),
        source("tide", "The Belmark Tide", "BE_FREE"),
        source("harbour", "Harbour Radio", "BE_STATE"),
        source("meridian", "Meridian Agency", "INTL"));
  }

  private static Source source(String id, String name, String bloc) {
    String home = "https://" + id + ".example/";
    return new Source(id, name, home, bloc, 'B', "XA", "en", List.of(), null);
  }

  private static List<Actor> actors() {
    return List.of(
        actor("AR_ARMY", "Arvenian Army", Actor.Kind.STATE, "AR"),
        actor("AR_MOD", "Arvenian defence ministry", Actor.Kind.STATE, "AR"),
        actor("BE_FORCES", "Belmarkian border guard", Actor.Kind.STATE, "BE"),
        actor("BE_MOD", "Belmarkian defence ministry", Actor.Kind.STATE, "BE"),
        actor("PINES", "Red Pines", Actor.Kind.NON_STATE, null));
  }

  private static Actor actor(String id, String name, Actor.Kind kind, @Nullable String side) {
    return new Actor(
        id,
        name,
        List.of(),
        null,
        null,
        true,
        List.of(new Actor.Role(kind, side, null, null)),
        List.of());
  }

  private static List<Place> places() {
    return List.of(
        place("xa-west", "Westmoor", Place.Kind.PROVINCE, "XA", "XA-WM", 47.2, -31.9, 0),
        place("xb-east", "Lower Fells", Place.Kind.PROVINCE, "XB", "XB-LF", 47.3, -30.6, 0),
        place("dunmere", "Dunmere", Place.Kind.TOWN, "XA", "XA-WM", 47.05, -31.75, 210_000),
        place("arven", "Arven", Place.Kind.TOWN, "XA", "XA-WM", 47.42, -31.95, 900_000),
        place("hollin", "Hollin", Place.Kind.VILLAGE, "XB", "XB-LF", 47.33, -31.02, 2_000),
        place("belhaven", "Belhaven", Place.Kind.TOWN, "XB", "XB-LF", 47.02, -30.62, 640_000),
        place("castle-bar", "Castle Bar", Place.Kind.CROSSING, "XA", null, 46.97, -31.33, 0),
        place("grey-gate", "Grey Gate", Place.Kind.CROSSING, "XB", null, 47.52, -31.26, 0));
  }

  private static Place place(
      String id,
      String name,
      Place.Kind kind,
      String country,
      @Nullable String adm1,
      double lat,
      double lon,
      long people) {
    return new Place(id, name, List.of(), kind, null, country, adm1, lat, lon, 2, people);
  }

  private static Border border() {
    return new Border(
        List.of(
            List.of(
                new Border.Point(-31.52, 45.9),
                new Border.Point(-31.46, 46.55),
                new Border.Point(-31.29, 46.82),
                new Border.Point(-31.34, 46.99),
                new Border.Point(-31.17, 47.14),
                new Border.Point(-31.24, 47.31),
                new Border.Point(-31.20, 47.46),
                new Border.Point(-31.31, 47.58),
                new Border.Point(-31.25, 48.4))));
  }
}
