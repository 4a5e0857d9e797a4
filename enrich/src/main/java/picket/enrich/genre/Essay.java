package picket.enrich.genre;

import java.time.ZoneOffset;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picket.model.Article;
import picket.model.Genre;

/**
 * Tells an essay from news by how it is written, where nothing marks it.
 *
 * <p>News leans on sources in every paragraph; an essay speaks in the first person outside
 * quotation marks, urges, and walks through past years.
 */
final class Essay {
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,6}\\.?";

  /** How wire copy opens: place and day, the agency perhaps, a dash or a colon. */
  private static final Pattern DISPATCH =
      Pattern.compile(
          ("^\\p{Lu}[^\\n\\d]{1,60}, (?:\\d{1,2} MONTH|MONTH \\d{1,2})"
                  + "(?:,? (?:19|20)?\\d\\d)?\\b"
                  + "(?:[^\\n]{0,80}? --|(?: ?\\([^)\\n]{2,60}\\))? ?[-\u2013\u2014:])\\s")
              .replace("MONTH", MONTH));

  private static final Pattern QUOTED = Pattern.compile("[\"\u201c][^\"\u201c\u201d]*[\"\u201d]");
  private static final Pattern YEAR = Pattern.compile("(?<!\\b[Nn]o\\. )\\b(?:19|20)\\d\\d\\b");
  private static final Pattern SOURCED =
      Pattern.compile(
          "\\b(?:said|says|told|according|announced|confirmed|reported|denied|added|quoted|stated)\\b");
  private static final Pattern SINGULAR = Pattern.compile("\\b(?:I|[Mm]y|me|I'[a-z]+)\\b");
  private static final Pattern PLURAL = Pattern.compile("\\b(?:[Ww]e|[Oo]ur|us)\\b");
  private static final Pattern URGING =
      Pattern.compile("\\b(?:should|must|ought|perhaps|[Ll]et us|surely|needs? to)\\b");
  private static final Pattern WITHDRAWS =
      Pattern.compile(
          "\\b(?:withdr[ae]wn?s?|retracts?|retracted) (?:its|the|this|our|an earlier) "
              + "(?:report|story|article)\\b|\\bregrets? the error\\b");

  private static final Judgement NEWS =
      new Judgement(Genre.NEWS, "nothing marks it as anything else");

  private Essay() {}

  static Judgement judge(Article article) {
    String prose = QUOTED.matcher(article.text()).replaceAll(" ");
    if (WITHDRAWS.matcher(lead(prose)).find()) {
      return new Judgement(Genre.OTHER, "it withdraws an earlier story");
    }
    if (DISPATCH.matcher(article.text()).find()) {
      return new Judgement(Genre.NEWS, "it opens as a dispatch does, with place and day");
    }
    int singular = count(SINGULAR, prose);
    int person = singular + count(PLURAL, prose);
    int urging = count(URGING, prose);
    int pastYears = pastYears(article, prose);
    if (singular < 3 && urging < 2 && pastYears < 3) {
      return NEWS; // whatever its sources, which take longest to count
    }
    double sourced = sourced(prose);
    if (singular >= 3 || (person >= 4 && urging >= 2 && sourced < 1)) {
      return new Judgement(Genre.OPINION, "it speaks in the first person");
    }
    boolean essay = pastYears >= 3 && sourced < 1;
    if (essay) {
      boolean urges = person + urging >= 3;
      return new Judgement(
          urges ? Genre.OPINION : Genre.ANALYSIS,
          "it walks through past years with few sources" + (urges ? " and urges" : ""));
    }
    return urging >= 5 && sourced < 0.6
        ? new Judgement(Genre.OPINION, "it urges and names few sources")
        : NEWS;
  }

  /** Words that lead to a source, for each hundred words. */
  private static double sourced(String prose) {
    int words = Math.max(1, prose.split("\\s+", -1).length);
    return 100.0 * count(SOURCED, prose) / words;
  }

  /** The first paragraph: further down another outlet's withdrawal may be told. */
  private static String lead(String prose) {
    int end = prose.indexOf("\n\n");
    return end < 0 ? prose : prose.substring(0, end);
  }

  private static int pastYears(Article article, String prose) {
    int now = article.publishedAt().atZone(ZoneOffset.UTC).getYear();
    SortedSet<Integer> years = new TreeSet<>();
    Matcher matcher = YEAR.matcher(prose);
    while (matcher.find()) {
      int year = Integer.parseInt(matcher.group());
      if (year < now) {
        years.add(year);
      }
    }
    return years.size();
  }

  private static int count(Pattern pattern, String text) {
    return (int) pattern.matcher(text).results().count();
  }
}
