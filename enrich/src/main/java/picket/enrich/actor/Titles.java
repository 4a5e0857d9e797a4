package picket.enrich.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picket.enrich.text.Range;
import picket.enrich.text.Sentence;

/** Gives an office that stands before a name to the person of that name. */
final class Titles {
  private static final String PERSON = "actor-person";
  private static final List<String> JOINTS = List.of(",", "and");

  private Titles() {}

  /**
   * "Defence Minister Khawaja Asif" is one man, whatever country the sentence is about; "PM, Naqvi"
   * are two of one government.
   *
   * @param mentions of one sentence, in the order of the text
   */
  static List<ActorMention> join(Sentence sentence, List<ActorMention> mentions) {
    List<ActorMention> joined = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      ActorMention office = mentions.get(i);
      ActorMention person = i + 1 < mentions.size() ? person(mentions.get(i + 1)) : null;
      if (person == null || office.rank() == null || office.rule().equals(PERSON)) {
        joined.add(office);
      } else if (office.range().to() == person.range().from()) {
        joined.add(at(person, office.range().from()));
        i++;
      } else if (office.isOfTheGround() && isJoined(sentence, office, person)) {
        joined.add(of(office, person.actorId()));
      } else {
        joined.add(office);
      }
    }
    return joined;
  }

  private static @Nullable ActorMention person(ActorMention mention) {
    return mention.rule().equals(PERSON) && mention.rank() != null ? mention : null;
  }

  private static boolean isJoined(Sentence sentence, ActorMention office, ActorMention person) {
    int to = office.range().to();
    return person.range().from() == to + 1
        && JOINTS.contains(sentence.tokens().get(to).word().toLowerCase(Locale.ROOT));
  }

  private static ActorMention at(ActorMention person, int from) {
    Range range = new Range(person.range().sentence(), from, person.range().to());
    return new ActorMention(
        range,
        person.surface(),
        person.actorId(),
        person.speaker(),
        person.rank(),
        person.leader(),
        person.confidence(),
        person.rule());
  }

  private static ActorMention of(ActorMention office, String actorId) {
    return new ActorMention(
        office.range(),
        office.surface(),
        actorId,
        office.speaker(),
        office.rank(),
        office.leader(),
        office.confidence(),
        office.rule());
  }
}
