package picket.enrich.place.world;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.place.Naming;
import picket.model.theatre.Place;

/** All mentions of one name in a text, which mean one place unless the words beside one differ. */
final class NameUse {
  private final List<Place> candidates;
  private final List<Naming> namings = new ArrayList<>();
  private @Nullable Decision decision;
  private boolean dateline;

  /**
   * What a name means.
   *
   * @param confidence 0..1
   * @param rule the pass that decided
   */
  record Decision(Place place, double confidence, String rule) {}

  NameUse(List<Place> candidates) {
    this.candidates = List.copyOf(candidates);
  }

  void add(Naming naming, boolean inDateline) {
    namings.add(naming);
    dateline |= inDateline;
  }

  List<Place> candidates() {
    return candidates;
  }

  List<Naming> namings() {
    return namings;
  }

  /** Whether the article says that it was written there. */
  boolean isDateline() {
    return dateline;
  }

  /** Null while nothing has decided. */
  @Nullable Decision decision() {
    return decision;
  }

  void decide(Place place, double confidence, String rule) {
    decision = new Decision(place, confidence, rule);
  }
}
