package picket.model.theatre.pattern;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sentences of an outcome, as templates with {@code {role.word}} gaps. A part in square
 * brackets is left out where one of its gaps has no word: {@code [, after the {clash.what}]}.
 *
 * @param subject place and event, for the subject of a thread: no number, severity or bracket
 * @param headline what happened and where, enough to decide whether to get up
 * @param why what completed the pattern
 * @param next what would come next and what it would mean; empty where nothing follows
 */
public record Wording(String subject, String headline, String why, String next) {
  private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");

  /** The names of all gaps, in the order of the text. */
  public List<String> gaps() {
    return Stream.of(subject, headline, why, next)
        .flatMap(text -> GAP.matcher(text).results())
        .map(found -> found.group(1))
        .toList();
  }

  /** Fills the gaps of one template; an unknown gap outside brackets stays as it is written. */
  public static String fill(String template, Map<String, String> words) {
    String whole =
        OPTIONAL
            .matcher(template)
            .replaceAll(part -> Matcher.quoteReplacement(optional(part.group(1), words)));
    return gaps(whole, words);
  }

  private static String optional(String part, Map<String, String> words) {
    boolean known = GAP.matcher(part).results().allMatch(gap -> words.containsKey(gap.group(1)));
    return known ? part : "";
  }

  private static String gaps(String template, Map<String, String> words) {
    return GAP.matcher(template)
        .replaceAll(gap -> Matcher.quoteReplacement(words.getOrDefault(gap.group(1), gap.group())));
  }
}
