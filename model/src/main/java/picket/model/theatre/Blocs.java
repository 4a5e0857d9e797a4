package picket.model.theatre;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picket.model.Corroboration;
import picket.model.Origin;

/**
 * The blocs of a theatre, and how well their outlets together attest an incident.
 *
 * <p>An origin counts once for each outlet. A bloc that the theatre does not declare is neither
 * party nor neutral.
 */
public final class Blocs {
  private final SortedMap<String, Bloc> byId = new TreeMap<>();

  public Blocs(List<Bloc> blocs) {
    blocs.forEach(bloc -> byId.put(bloc.id(), bloc));
  }

  public List<Bloc> all() {
    return List.copyOf(byId.values());
  }

  /** The bloc of this id, or one that is neither party nor neutral. */
  public Bloc get(String id) {
    Bloc bloc = byId.get(id);
    return bloc != null ? bloc : new Bloc(id, id, null, false, Bloc.Neutral.NEVER);
  }

  /**
   * Returns how well the origins that affirm an incident attest it.
   *
   * @param origins independent stories; those that do not affirm are left out
   * @param accused id of the side that did the harm; null where nobody is accused
   */
  public Corroboration level(List<Origin> origins, @Nullable String accused) {
    SortedMap<String, Origin> byOutlet = new TreeMap<>();
    origins.stream()
        .filter(Origin::affirms)
        .forEach(origin -> byOutlet.merge(origin.sourceId(), origin, Blocs::stronger));
    List<Origin> outlets = new ArrayList<>(byOutlet.values());
    if (outlets.size() < 2) {
      boolean strong =
          outlets.stream().anyMatch(o -> o.admission() || get(o.bloc()).isNeutral(accused));
      return strong ? Corroboration.C1 : Corroboration.C0;
    }
    return crossesBlocs(outlets, accused) ? Corroboration.C3 : Corroboration.C2;
  }

  private boolean crossesBlocs(List<Origin> outlets, @Nullable String accused) {
    TreeSet<String> blocs = new TreeSet<>();
    TreeSet<String> sides = new TreeSet<>();
    boolean neutral = false;
    for (Origin outlet : outlets) {
      Bloc bloc = get(outlet.bloc());
      blocs.add(bloc.id());
      if (bloc.side() != null) {
        sides.add(bloc.side());
      }
      neutral |= bloc.isNeutral(accused);
    }
    return blocs.size() >= 2 && (neutral || sides.size() >= 2);
  }

  private static Origin stronger(Origin a, Origin b) {
    return b.admission() && !a.admission() ? b : a;
  }
}
