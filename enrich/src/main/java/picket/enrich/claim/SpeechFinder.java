package picket.enrich.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.enrich.actor.ActorMention;
import picket.enrich.text.PhraseTable;
import picket.enrich.text.PhraseTable.Hit;
import picket.enrich.text.Sentence;
import picket.enrich.text.WordTable;

/** Finds who speaks in a sentence. Immutable after it was read. */
public final class SpeechFinder {
  private static final int BEFORE = 14;
  private static final int AFTER = 8;

  private final PhraseTable<Manner> verbs = new PhraseTable<>();

  public SpeechFinder() {
    for (WordTable.Row row : WordTable.read(SpeechFinder.class, "speech.tsv")) {
      verbs.add(row.cell(0), row.value(Manner.class, 1));
    }
  }

  /** The speakers among these actors, from left to right. */
  public List<Speech> find(Sentence sentence, List<ActorMention> actors) {
    List<Speech> speeches = new ArrayList<>();
    for (Hit<Manner> verb : verbs.find(sentence)) {
      ActorMention speaker = speaker(verb, actors);
      if (speaker != null) {
        speeches.add(new Speech(speaker, verb.value(), verb.from()));
      }
    }
    if (speeches.isEmpty() && sentence.isTitle()) {
      addHeadline(sentence, actors, speeches);
    }
    return speeches;
  }

  private static @Nullable ActorMention speaker(Hit<Manner> verb, List<ActorMention> actors) {
    ActorMention before = null;
    ActorMention after = null;
    for (ActorMention actor : actors) {
      if (actor.range().to() <= verb.from() && verb.from() - actor.range().to() <= BEFORE) {
        before = actor;
      }
      boolean follows =
          actor.range().from() >= verb.to() && actor.range().from() - verb.to() <= AFTER;
      if (follows && after == null) {
        after = actor;
      }
    }
    if (verb.value() == Manner.ACCORDING) {
      return after;
    }
    int reach = verb.value() == Manner.CLAIMS ? AFTER : 2;
    boolean near = after != null && after.range().from() - verb.to() <= reach;
    return before == null && near ? after : before;
  }

  /** "Minister: no talks" and "No talks: minister". */
  private static void addHeadline(
      Sentence sentence, List<ActorMention> actors, List<Speech> speeches) {
    for (ActorMention actor : actors) {
      int before = actor.range().from() - 1;
      int after = actor.range().to();
      boolean opens = before < 0 && after < sentence.tokens().size() && isColon(sentence, after);
      boolean ends = after == sentence.tokens().size() && before >= 0 && isColon(sentence, before);
      if (opens || ends) {
        speeches.add(new Speech(actor, Manner.SAYS, opens ? after : before));
      }
    }
  }

  private static boolean isColon(Sentence sentence, int token) {
    return sentence.tokens().get(token).word().equals(":");
  }
}
