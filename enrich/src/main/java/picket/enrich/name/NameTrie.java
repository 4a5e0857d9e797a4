package picket.enrich.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picket.enrich.text.Sentence;

/**
 * Finds names in sentences, the longest first, over {@link Spelling} keys.
 *
 * <p>A name that is written with a capital is found only where the text has one too; an exact name
 * only in the very same letters. Immutable once built, so safe for any number of threads.
 *
 * @param <V> what a name means
 */
public final class NameTrie<V> {
  private final Node<V> root;

  private NameTrie(Node<V> root) {
    this.root = root;
  }

  private static final class Node<V> {
    final Map<String, Node<V>> next = new HashMap<>(4);
    final List<Entry<V>> entries = new ArrayList<>(1);
  }

  private record Entry<V>(@Nullable String exact, boolean capital, V value) {
    boolean fits(Spelled spelled, int from, int to) {
      if (exact != null) {
        return exact.equals(spelled.letters(from, to));
      }
      return !capital || spelled.units().get(from).isCapital();
    }
  }

  /** Collects names. Not thread-safe. */
  public static final class Builder<V> {
    private final Node<V> root = new Node<>();

    /**
     * Adds a name; one that has no letters is left out.
     *
     * @param exactCase whether capitals matter, as in "IS"
     */
    public Builder<V> add(String name, boolean exactCase, V value) {
      List<Spelled.Unit> units = Spelled.of(name).units();
      if (units.isEmpty()) {
        return this;
      }
      Node<V> node = root;
      for (Spelled.Unit unit : units) {
        node = node.next.computeIfAbsent(unit.key(), key -> new Node<>());
      }
      String exact = exactCase ? Spelled.of(name).letters(0, units.size()) : null;
      Entry<V> entry = new Entry<>(exact, units.get(0).isCapital(), value);
      if (!node.entries.contains(entry)) {
        node.entries.add(entry);
      }
      return this;
    }

    public NameTrie<V> build() {
      return new NameTrie<>(root);
    }
  }

  /** The names of a sentence that do not overlap, from left to right. */
  public List<NameMatch<V>> find(Sentence sentence) {
    return find(Spelled.of(sentence));
  }

  /** What a name by itself means; empty where it is not known. */
  public List<V> get(String name) {
    Spelled spelled = Spelled.of(name);
    Hit<V> hit = longestAt(spelled, 0);
    return hit != null && hit.end() == spelled.units().size() ? hit.match().values() : List.of();
  }

  private record Hit<V>(NameMatch<V> match, int end) {}

  private List<NameMatch<V>> find(Spelled spelled) {
    List<NameMatch<V>> found = new ArrayList<>();
    int at = 0;
    while (at < spelled.units().size()) {
      Hit<V> hit = longestAt(spelled, at);
      if (hit == null) {
        at++;
      } else {
        found.add(hit.match());
        at = hit.end();
      }
    }
    return found;
  }

  private @Nullable Hit<V> longestAt(Spelled spelled, int from) {
    Hit<V> longest = null;
    Node<V> node = root;
    for (int to = from; to < spelled.units().size(); to++) {
      Node<V> next = node.next.get(spelled.units().get(to).key());
      if (next == null) {
        break;
      }
      node = next;
      List<V> fitting = fitting(node, spelled, from, to + 1);
      if (!fitting.isEmpty()) {
        int first = spelled.units().get(from).token();
        int last = spelled.units().get(to).token();
        longest = new Hit<>(new NameMatch<>(first, last + 1, fitting), to + 1);
      }
    }
    return longest;
  }

  private static <V> List<V> fitting(Node<V> node, Spelled spelled, int from, int to) {
    List<V> values = new ArrayList<>(node.entries.size());
    for (Entry<V> entry : node.entries) {
      if (entry.fits(spelled, from, to) && !values.contains(entry.value())) {
        values.add(entry.value());
      }
    }
    return values;
  }
}
