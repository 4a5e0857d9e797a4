package picket.enrich.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Parses tagged sentences: at each step the network says whether the two words at hand are joined,
 * how, or whether the next word is taken up. Linear in the length of the sentence.
 *
 * <p>Holds some 30 MB of weights and up to 70 MB of what common words add to the network.
 * Thread-safe.
 */
public final class ArcParser {
  private static final int ROOT_LABEL = 1;

  private final ParserModel model;
  private final HiddenLayer layer;
  private final int joins;

  private ArcParser(ParserModel model) {
    this.model = model;
    this.layer = new HiddenLayer(model);
    this.joins = model.labels().size() - 1;
  }

  /** Loads a model of CoreNLP's from the class path, which takes about a second. */
  public static ArcParser load(String resource) {
    return new ArcParser(ModelFile.read(resource));
  }

  /**
   * The tree of a sentence.
   *
   * @param words as written
   * @param tags their Penn Treebank parts of speech, as many
   * @return an arc for each word
   */
  public List<Arc> parse(List<String> words, List<String> tags) {
    int[] wordIds = ids(words, model.words());
    int[] tagIds = ids(tags, model.tags());
    Derivation derivation = new Derivation(words.size());
    OutputLayer output = new OutputLayer(model);
    float[] hidden = new float[model.hiddenSize()];
    while (!derivation.isDone()) {
      if (derivation.canJoin()) {
        fill(hidden, derivation, wordIds, tagIds);
        take(derivation, output.best(hidden, derivation.canShift()));
      } else if (derivation.canShift()) {
        derivation.shift();
      } else {
        derivation.joinRight(ROOT_LABEL);
      }
    }
    return arcs(derivation, words.size());
  }

  private static int[] ids(List<String> names, Map<String, Integer> known) {
    int unknown = ParserModel.id(known, ParserModel.UNKNOWN);
    int[] ids = new int[names.size() + 1];
    ids[0] = ParserModel.id(known, ParserModel.ROOT);
    for (int n = 0; n < names.size(); n++) {
      ids[n + 1] = known.getOrDefault(names.get(n), unknown);
    }
    return ids;
  }

  private void fill(float[] hidden, Derivation derivation, int[] words, int[] tags) {
    layer.begin(hidden);
    int[] slots = derivation.slots();
    for (int slot = 0; slot < slots.length; slot++) {
      int word = slots[slot];
      if (word != Derivation.NONE && slot < Derivation.PLAIN_SLOTS) {
        layer.add(hidden, slot, words[word], tags[word]);
      } else if (word != Derivation.NONE) {
        layer.add(hidden, slot, words[word], tags[word], derivation.label(word));
      }
    }
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = hidden[i] * hidden[i] * hidden[i];
    }
  }

  private void take(Derivation derivation, int step) {
    if (step < joins) {
      derivation.joinLeft(step + 1);
    } else if (step < 2 * joins) {
      derivation.joinRight(step - joins + 1);
    } else {
      derivation.shift();
    }
  }

  private List<Arc> arcs(Derivation derivation, int size) {
    List<Arc> arcs = new ArrayList<>(size);
    for (int word = 1; word <= size; word++) {
      arcs.add(new Arc(derivation.head(word) - 1, model.labels().get(derivation.label(word))));
    }
    return Passives.corrected(arcs);
  }
}
