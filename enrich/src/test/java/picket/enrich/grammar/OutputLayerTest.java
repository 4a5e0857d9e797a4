package picket.enrich.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutputLayerTest {
  private static final int UNITS = 203;
  private static final int STEPS = 21;
  private static final int JOINS = 10;

  @Test
  void findsTheStepThatTheFullSumFinds() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      float[][] output = new float[UNITS][STEPS];
      float[] hidden = new float[UNITS];
      for (int i = 0; i < UNITS; i++) {
        hidden[i] = (float) Math.pow(random.nextGaussian() / 2, 3);
        for (int step = 0; step < STEPS; step++) {
          output[i][step] = (float) random.nextGaussian() / 5;
        }
      }
      OutputLayer layer = new OutputLayer(model(output));
      assertThat(layer.best(hidden, true)).isEqualTo(full(hidden, output, STEPS));
      assertThat(layer.best(hidden, false)).isEqualTo(full(hidden, output, STEPS - 1));
    }
  }

  private static ParserModel model(float[][] output) {
    ParserModel.Dictionaries names = new ParserModel.Dictionaries(Map.of(), Map.of(), List.of());
    return new ParserModel(names, new float[0][], new float[0][], new float[UNITS], output);
  }

  private static int full(float[] hidden, float[][] output, int last) {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int step = 0; step < last; step++) {
      double score = 0;
      for (int i = 0; i < UNITS; i++) {
        score += (double) hidden[i] * output[i][step];
      }
      boolean allowed = step % JOINS != 0 || step == 2 * JOINS;
      if (allowed && score > most) {
        best = step;
        most = score;
      }
    }
    return best;
  }
}
