package picket.enrich.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.text.BySentence;
import picket.enrich.text.Document;
import picket.enrich.text.Sentence;
import picket.model.Precision;

/**
 * Chooses the place of a happening that a word of a sentence tells.
 *
 * <p>The most specific place after the word, else before it, else in the sentences before it of the
 * paragraph, else in the title. What is said rather than done has its place in the dateline.
 */
public final class EventPlaces {
  private static final List<String> LOCATIVES =
      List.of(
          "in", "at", "near", "on", "around", "outside", "inside", "across", "into", "of", "over",
          "from", "between", "along", "to", "towards", "within");

  private final Document document;
  private final List<PlaceMention> mentions;
  private final BySentence<PlaceMention> bySentence;

  public EventPlaces(Document document, List<PlaceMention> mentions) {
    this.document = document;
    this.mentions = List.copyOf(mentions);
    this.bySentence = new BySentence<>(mentions, PlaceMention::range);
  }

  /**
   * The place where a physical act happened.
   *
   * @param sentence index of the sentence that tells it
   * @param anchor index of the token that tells it
   * @return null where the article does not say
   */
  public @Nullable PlaceMention ofAct(int sentence, int anchor) {
    PlaceMention here = inSentence(sentence, anchor);
    for (int at = sentence - 1; here == null && at >= 0 && sameParagraph(at, sentence); at--) {
      here = inSentence(at, 0);
    }
    return here != null ? here : inSentence(0, 0);
  }

  /**
   * The place where something was said: the dateline, of several the one in the speaker's country;
   * without any, the nearest place.
   *
   * @param country of the speaker, ISO 3166-1; null where it is not known
   */
  public @Nullable PlaceMention ofStatement(int sentence, int anchor, @Nullable String country) {
    PlaceMention written = null;
    for (PlaceMention mention : mentions) {
      boolean home = mention.place().country().equals(country);
      boolean better = written == null || (home && !written.place().country().equals(country));
      if (mention.sense() == PlaceMention.Sense.DATELINE && better) {
        written = mention;
      }
    }
    return written != null ? written : inSentence(sentence, anchor);
  }

  private boolean sameParagraph(int a, int b) {
    List<Sentence> sentences = document.sentences();
    return sentences.get(a).paragraph() == sentences.get(b).paragraph();
  }

  private @Nullable PlaceMention inSentence(int sentence, int anchor) {
    PlaceMention best = null;
    double least = Double.POSITIVE_INFINITY;
    for (PlaceMention mention : bySentence.in(sentence)) {
      if (mention.sense() == PlaceMention.Sense.PLACE && cost(mention, anchor) < least) {
        least = cost(mention, anchor);
        best = mention;
      }
    }
    return best;
  }

  /** Lower is better: specific, led by a preposition, soon after the anchor. */
  private double cost(PlaceMention mention, int anchor) {
    int gap = mention.range().from() - anchor;
    double distance = gap >= 0 ? gap : 6 - gap;
    double vague =
        switch (mention.place().precision()) {
          case EXACT -> 0;
          case ADM2 -> 4;
          case ADM1 -> 8;
          case COUNTRY -> 20;
        };
    return distance + vague + (isLocated(mention) ? 0 : 5);
  }

  private boolean isLocated(PlaceMention mention) {
    Sentence sentence = document.sentences().get(mention.range().sentence());
    for (int at = mention.range().from() - 1; at >= Math.max(0, mention.range().from() - 4); at--) {
      if (LOCATIVES.contains(sentence.tokens().get(at).word())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place is exact enough to tell one happening from another. */
  public static boolean isSpecific(PlaceMention mention) {
    return mention.place().precision() == Precision.EXACT
        || mention.place().precision() == Precision.ADM2;
  }
}
