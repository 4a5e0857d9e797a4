package picket.model.theatre.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.IncidentType;
import picket.model.Rank;

/**
 * Which incidents count as an act of a pattern. All conditions that are given must hold.
 *
 * @param types what happened, at least one
 * @param actors who did it; empty for anybody
 * @param on whose forces, people or soil it hit; null for anybody's
 * @param soil on whose ground it happened; null for anywhere
 * @param borderWithinKm how near to the border line, km; null for anywhere
 * @param leastSecurityKilled soldiers, paramilitaries and police killed in it; 0 where it does not
 *     matter
 * @param ranks of those who spoke; empty where it is not something said or anybody may say it
 * @param words of which the evidence must hold one, such as "post" or "town"; empty for any
 * @param victims kinds of person of whom one must have been hit; empty for any
 * @param contested whether a clash counts of which each side says that the other began it
 */
public record ActSpec(
    List<IncidentType> types,
    List<Party> actors,
    @Nullable Party on,
    @Nullable Party soil,
    @Nullable Double borderWithinKm,
    int leastSecurityKilled,
    List<Rank> ranks,
    List<String> words,
    List<VictimKind> victims,
    boolean contested) {

  public ActSpec {
    types = List.copyOf(types);
    actors = List.copyOf(actors);
    ranks = List.copyOf(ranks);
    words = List.copyOf(words);
    victims = List.copyOf(victims);
    if (types.isEmpty()) {
      throw new IllegalArgumentException("an act needs at least one type");
    }
    if (borderWithinKm != null && borderWithinKm < 0) {
      throw new IllegalArgumentException("border-within-km must not be negative");
    }
    if (leastSecurityKilled < 0) {
      throw new IllegalArgumentException("least-security-killed must not be negative");
    }
  }

  /** Who was hit, where it matters who it was. */
  public enum VictimKind {
    /** A leader of a party or of an armed group. */
    LEADER,
    /** A national of neither side. */
    FOREIGNER,
    /** The staff of a mission. */
    DIPLOMAT
  }
}
