package picket.enrich.place;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picket.enrich.text.Document;
import picket.enrich.text.Sentence;
import picket.enrich.text.Token;

/**
 * The line that says where an article was written: "PESHAWAR, Pakistan, Oct 8 (Agency) -",
 * "ISLAMABAD:", "Kabul (Agency) —".
 */
public final class Dateline {
  private static final int LONGEST = 70;
  private static final Pattern FORM =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}.'\u2019 -]{1,30}(?:[,/] ?[\\p{L}.'\u2019 ]{2,30}){0,3}"
              + "(?:,? \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?"
              + "(?: ?\\([^)]{2,40}\\))?"
              + "(?: ?[:\u2014]| ?--| [-\u2013])(?=\\s|$)");
  private static final Pattern LOWER_WORD = Pattern.compile("(?:^| )\\p{Ll}{2,}");

  private Dateline() {}

  /**
   * How many tokens of a sentence belong to the dateline: 0 where it has none. Only the first
   * sentence of a paragraph may have one, and only the first three paragraphs are asked.
   */
  public static int tokens(Document document, Sentence sentence) {
    if (sentence.isTitle() || sentence.paragraph() > 2 || !isFirst(document, sentence)) {
      return 0;
    }
    Matcher matcher = FORM.matcher(head(sentence.text()));
    if (!matcher.find() || LOWER_WORD.matcher(placePart(matcher.group())).find()) {
      return 0;
    }
    int end = sentence.begin() + sentence.text().codePointCount(0, matcher.end());
    List<Token> tokens = sentence.tokens();
    int count = 0;
    while (count < tokens.size() && tokens.get(count).begin() < end) {
      count++;
    }
    return count;
  }

  private static boolean isFirst(Document document, Sentence sentence) {
    return document.sentences().get(sentence.index() - 1).paragraph() != sentence.paragraph();
  }

  private static String head(String text) {
    return text.substring(0, Math.min(LONGEST, text.length()));
  }

  private static String placePart(String dateline) {
    int agency = dateline.indexOf('(');
    return agency < 0 ? dateline : dateline.substring(0, agency);
  }
}
