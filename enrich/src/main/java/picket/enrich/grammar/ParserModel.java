package picket.enrich.grammar;

import java.util.List;
import java.util.Map;

/**
 * The weights of a parser that CoreNLP has trained: dictionaries, embeddings, and two layers.
 *
 * <p>The arrays are shared, and never written to once they are read from the file.
 */
final class ParserModel {
  static final String UNKNOWN = "-UNKNOWN-";
  static final String NULL = "-NULL-";
  static final String ROOT = "-ROOT-";

  private final Dictionaries names;
  private final float[][] embeddings;
  private final float[][] input;
  private final float[] bias;
  private final float[][] output;
  private final float[] spread;

  /**
   * What the network's inputs are called.
   *
   * @param words numbered by how common they are
   * @param labels relations of the arcs; the first stands for "none", the second for the root's
   */
  record Dictionaries(Map<String, Integer> words, Map<String, Integer> tags, List<String> labels) {}

  /**
   * @param embeddings a row for each word, tag and label, in this order
   * @param input a row of hidden units for each component of each input's embedding
   * @param output a row of steps for each hidden unit
   */
  ParserModel(
      Dictionaries names, float[][] embeddings, float[][] input, float[] bias, float[][] output) {
    this.names = names;
    this.embeddings = embeddings;
    this.input = input;
    this.bias = bias;
    this.output = output;
    this.spread = new float[output.length];
    for (int i = 0; i < output.length; i++) {
      spread[i] = spread(output[i]);
    }
  }

  private static float spread(float[] row) {
    float least = row[0];
    float most = row[0];
    for (float weight : row) {
      least = Math.min(least, weight);
      most = Math.max(most, weight);
    }
    return most - least;
  }

  Map<String, Integer> words() {
    return names.words();
  }

  Map<String, Integer> tags() {
    return names.tags();
  }

  List<String> labels() {
    return names.labels();
  }

  /**
   * The number of a name.
   *
   * @throws IllegalStateException where the model does not know it
   */
  static int id(Map<String, Integer> ids, String name) {
    Integer id = ids.get(name);
    if (id == null) {
      throw new IllegalStateException("the parser does not know " + name);
    }
    return id;
  }

  int hiddenSize() {
    return bias.length;
  }

  /** Steps to choose from: a left arc of each label, a right one of each, and the shift. */
  int steps() {
    return output[0].length;
  }

  float[] bias() {
    return bias;
  }

  float[][] output() {
    return output;
  }

  /** For each hidden unit by how much its weights for two steps differ at most. */
  float[] spread() {
    return spread;
  }

  /** What a word adds to the hidden layer as this input. */
  float[] wordRow(int word, int at) {
    return row(word, at);
  }

  /** What a tag adds to the hidden layer as this input. */
  float[] tagRow(int tag, int at) {
    return row(embeddings.length - labels().size() - tags().size() + tag, at);
  }

  /** What a label adds to the hidden layer as this input. */
  float[] labelRow(int label, int at) {
    return row(embeddings.length - labels().size() + label, at);
  }

  private float[] row(int embedding, int at) {
    float[] factors = embeddings[embedding];
    float[] row = new float[bias.length];
    int[] chosen = new int[factors.length];
    float[] weights = new float[input.length];
    for (int k = 0; k < factors.length; k++) {
      chosen[k] = at * factors.length + k;
      weights[chosen[k]] = factors[k];
    }
    Rows.add(row, input, weights, chosen, chosen.length);
    return row;
  }
}
