package picket.enrich.grammar;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The hidden layer of the network, as a sum of rows: what each word, tag and label in each slot
 * adds to it. Rows of tags and labels are all made beforehand, those of words when they are first
 * asked for, and the most common ones are kept. Safe for several threads.
 *
 * <p>Most slots are empty most of the time. So the sum starts from the layer with all slots empty,
 * and the rows of tags hold the difference that a filled slot makes.
 */
final class HiddenLayer {
  /** Words are numbered by how common they are. */
  private static final int COMMON_WORDS = 500;

  private static final int KEPT_RARE = 1 << 13;

  private final ParserModel model;
  private final float[] empty;
  private final float[][][] tagRows;
  private final float[][][] labelRows;
  private final AtomicReferenceArray<@Nullable Row> wordRows =
      new AtomicReferenceArray<>(COMMON_WORDS * Derivation.SLOTS + KEPT_RARE);

  /** What a word adds; never written to. */
  private static final class Row {
    final int key;
    final float[] values;

    Row(int key, float[] values) {
      this.key = key;
      this.values = values;
    }
  }

  HiddenLayer(ParserModel model) {
    this.model = model;
    this.empty = model.bias().clone();
    this.tagRows = new float[Derivation.SLOTS][model.tags().size()][];
    this.labelRows = new float[Derivation.SLOTS][model.labels().size()][];
    for (int slot = 0; slot < Derivation.SLOTS; slot++) {
      float[] none = none(slot);
      Rows.add(empty, none, 1);
      for (int tag = 0; tag < model.tags().size(); tag++) {
        tagRows[slot][tag] = model.tagRow(tag, Derivation.SLOTS + slot);
        Rows.add(tagRows[slot][tag], none, -1);
      }
      for (int label = 0; !isPlain(slot) && label < model.labels().size(); label++) {
        labelRows[slot][label] = model.labelRow(label, labelInput(slot));
      }
    }
  }

  private static boolean isPlain(int slot) {
    return slot < Derivation.PLAIN_SLOTS;
  }

  private static int labelInput(int slot) {
    return 2 * Derivation.SLOTS + slot - Derivation.PLAIN_SLOTS;
  }

  /** What an empty slot adds. */
  private float[] none(int slot) {
    int word = ParserModel.id(model.words(), ParserModel.NULL);
    int tag = ParserModel.id(model.tags(), ParserModel.NULL);
    float[] none = model.wordRow(word, slot);
    Rows.add(none, model.tagRow(tag, Derivation.SLOTS + slot), 1);
    if (!isPlain(slot)) {
      Rows.add(none, model.labelRow(0, labelInput(slot)), 1);
    }
    return none;
  }

  /** Begins a layer, all slots empty. */
  void begin(float[] sum) {
    System.arraycopy(empty, 0, sum, 0, sum.length);
  }

  /** Fills a slot with a word by its place. */
  void add(float[] sum, int slot, int word, int tag) {
    Rows.add(sum, wordRow(slot, word), tagRows[slot][tag]);
  }

  /** Fills a slot with a dependent. */
  void add(float[] sum, int slot, int word, int tag, int label) {
    Rows.add(sum, wordRow(slot, word), tagRows[slot][tag], labelRows[slot][label]);
  }

  private float[] wordRow(int slot, int word) {
    int key = word * Derivation.SLOTS + slot;
    int common = COMMON_WORDS * Derivation.SLOTS;
    int place = key < common ? key : common + key % KEPT_RARE;
    Row kept = wordRows.get(place);
    if (kept != null && kept.key == key) {
      return kept.values;
    }
    float[] row = model.wordRow(word, slot);
    wordRows.set(place, new Row(key, row));
    return row;
  }
}
