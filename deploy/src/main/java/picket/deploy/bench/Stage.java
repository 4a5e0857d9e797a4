package picket.deploy.bench;

import java.util.List;
import java.util.regex.Pattern;

/** A stage of reading, and the code that belongs to it. */
enum Stage {
  LOOK("language, relevance, genre", "picket\\.enrich\\.(?:language|relevance|genre)\\."),
  SPLIT("sentences and words", "picket\\.enrich\\.text\\.SentenceSplitter"),
  TELLING("which sentences tell of anything", "picket\\.enrich\\.event\\.EventReader\\.isTelling"),
  TAG("parts of speech", "edu\\.stanford\\.nlp\\.tagger\\."),
  BASE_FORM("base forms", "edu\\.stanford\\.nlp\\.process\\.Morph"),
  PARSE("grammar", "picket\\.enrich\\.grammar\\."),
  PLACES("places", "picket\\.enrich\\.place\\."),
  ACTORS("actors", "picket\\.enrich\\.actor\\."),
  TIMES("times", "picket\\.enrich\\.time\\."),
  EVENTS("happenings, sides, tolls, claims", "picket\\.enrich\\.event\\."),
  ORIGIN("signature, credits", "picket\\.enrich\\.origin\\."),
  REST("the rest", "");

  private final String title;
  private final Pattern code;

  Stage(String title, String code) {
    this.title = title;
    this.code = Pattern.compile(code);
  }

  String title() {
    return title;
  }

  /**
   * The stage that a method works for.
   *
   * @param calls the methods that called each other, with their classes, the outermost first
   */
  static Stage of(List<String> calls) {
    for (String call : calls) {
      for (Stage stage : values()) {
        if (stage != REST && stage.code.matcher(call).lookingAt()) {
          return stage;
        }
      }
    }
    return REST;
  }
}
