package picket.enrich.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArcParserTest {
  private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
  private static final List<String> SENTENCES =
      List.of(
          "Three/CD soldiers/NNS were/VBD killed/VBN when/WRB a/DT roadside/NN bomb/NN hit/VBD"
              + " their/PRP$ vehicle/NN near/IN the/DT border/NN ,/, officials/NNS said/VBD ./.",
          "Gunmen/NNS stormed/VBD a/DT police/NN station/NN late/RB on/IN Tuesday/NNP and/CC"
              + " seized/VBD weapons/NNS before/IN fleeing/VBG ./.",
          "The/DT ministry/NN ,/, which/WDT had/VBD denied/VBN the/DT raid/NN ,/, later/RB"
              + " summoned/VBD the/DT envoy/NN to/TO protest/VB ./.",
          "Who/WP fired/VBD first/RB is/VBZ disputed/VBN ./.",
          "Xqzt/NNP Wrrgh/NNP shelled/VBD Blorb/NNP ;/: seven/CD died/VBD ./.",
          "Elders/NNS from/IN both/DT valleys/NNS ,/, wary/JJ of/IN reprisals/NNS ,/, urged/VBD"
              + " the/DT magistrate/NN to/TO adjourn/VB the/DT inquest/NN until/IN the/DT"
              + " embalmers/NNS had/VBD finished/VBN ./.",
          "There/EX is/VBZ no/DT truce/NN ,/, but/CC neither/DT garrison/NN has/VBZ fired/VBN"
              + " since/IN dusk/NN ,/, a/DT spokesman/NN for/IN the/DT brigade/NN told/VBD"
              + " reporters/NNS ./.",
          "Wounded/VBN in/IN the/DT leg/NN ,/, the/DT ferryman/NN swam/VBD ashore/RB ,/, where/WRB"
              + " shepherds/NNS hid/VBD him/PRP in/IN a/DT granary/NN ./.",
          "Halt/VB");

  private static ArcParser parser;

  @BeforeAll
  static void load() {
    parser = ArcParser.load(MODEL);
  }

  @Test
  void drawsTheArcsThatCoreNlpDraws() {
    Properties options = new Properties();
    options.setProperty("numPreComputed", "0");
    options.setProperty("numCached", "0");
    DependencyParser stock = DependencyParser.loadFromModelFile(MODEL, options);
    for (String sentence : SENTENCES) {
      List<TaggedWord> tagged = tagged(sentence);
      assertThat(parse(tagged)).as(sentence).isEqualTo(stock(stock, tagged));
    }
  }

  @Test
  void drawsTheSameArcsAgain() {
    List<TaggedWord> tagged = tagged(SENTENCES.get(0));
    List<Arc> first = parse(tagged);
    SENTENCES.forEach(sentence -> parse(tagged(sentence)));
    assertThat(parse(tagged)).isEqualTo(first);
  }

  @Test
  void drawsTheSameArcsOnManyThreads() {
    List<List<TaggedWord>> tagged = SENTENCES.stream().map(ArcParserTest::tagged).toList();
    List<List<Arc>> alone = tagged.stream().map(ArcParserTest::parse).toList();
    ArcParser shared = ArcParser.load(MODEL);

    IntStream.range(0, 400)
        .parallel()
        .map(n -> n % SENTENCES.size())
        .forEach(n -> assertThat(parse(shared, tagged.get(n))).isEqualTo(alone.get(n)));
  }

  @Test
  void hasNoArcsWhereThereAreNoWords() {
    assertThat(parser.parse(List.of(), List.of())).isEmpty();
  }

  @Test
  void saysWhichModelIsMissing() {
    assertThatThrownBy(() -> ArcParser.load("no/such/model.gz"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no/such/model.gz");
  }

  private static List<Arc> parse(List<TaggedWord> tagged) {
    return parse(parser, tagged);
  }

  private static List<Arc> parse(ArcParser parser, List<TaggedWord> tagged) {
    return parser.parse(
        tagged.stream().map(TaggedWord::word).toList(),
        tagged.stream().map(TaggedWord::tag).toList());
  }

  private static List<TaggedWord> tagged(String sentence) {
    List<TaggedWord> tagged = new ArrayList<>();
    for (String word : sentence.split(" ", -1)) {
      int slash = word.lastIndexOf('/');
      tagged.add(new TaggedWord(word.substring(0, slash), word.substring(slash + 1)));
    }
    return tagged;
  }

  private static List<Arc> stock(DependencyParser stock, List<TaggedWord> tagged) {
    List<Arc> arcs = new ArrayList<>();
    List<TypedDependency> sorted = new ArrayList<>(stock.predict(tagged).typedDependencies());
    sorted.sort((a, b) -> Integer.compare(a.dep().index(), b.dep().index()));
    sorted.forEach(arc -> arcs.add(new Arc(arc.gov().index() - 1, arc.reln().toString())));
    return arcs;
  }
}
