package picket.enrich.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picket.model.Article;
import picket.model.theatre.Source;

/**
 * Reads whom an article credits with its text: in the byline, the dateline or a closing line.
 *
 * <p>An outlet that only helped ("with additional reporting by ...") is not credited with the text,
 * and neither is the article's own outlet. Immutable and thread-safe.
 */
public final class CreditReader {
  private static final String NAME =
      "(\\p{Lu}[\\p{L}\\p{Nd}&'’.-]*(?: \\p{Lu}[\\p{L}\\p{Nd}&'’.-]*){0,4})";
  private static final Pattern DATELINE =
      Pattern.compile("^[^\\n]{0,80}?\\(" + NAME + "\\)\\s*[-–—:]");
  private static final List<Pattern> CLOSING =
      List.of(
          Pattern.compile(
              "(?im)^\\W{0,3}(?:source|credit|courtesy)\\s*:\\s*(?-i:" + NAME + ")\\W*$"),
          Pattern.compile("(?m)[—–-]\\s*(?:[Vv]ia|[Ff]rom)\\s+" + NAME + "\\W*$"),
          Pattern.compile(
              "(?i)\\b(?:above|this) (?:is the |is a )?(?:report|story|article|text)"
                  + "(?: is| was)?(?: first)?(?: published| provided| carried| released)?"
                  + " (?:of|by|from) (?:the )?(?:[a-z-]+-(?:run|controlled|owned) )?(?-i:"
                  + NAME
                  + ")"),
          Pattern.compile("(?m)\\(" + NAME + "\\)\\s*$"),
          Pattern.compile("(?m)^\\W{0,3}" + NAME + "\\W{0,3}$"));
  private static final Pattern HELP =
      Pattern.compile("(?i)\\b(?:additional|with) (?:reporting|input|inputs|contribution)");
  private static final List<String> AGENCIES =
      List.of(
          "AFP",
          "Agence France-Presse",
          "Reuters",
          "AP",
          "Associated Press",
          "The Associated Press",
          "Anadolu",
          "Anadolu Agency",
          "Xinhua",
          "ANI",
          "PTI",
          "DPA",
          "EFE",
          "UPI",
          "IANS",
          "INP",
          "TASS",
          "Bloomberg",
          "Agencies",
          "News Agencies",
          "Wire Services",
          "Monitoring Desk");
  private static final int TAIL = 400;

  private final OutletNames outlets;

  /** Knows the given outlets besides the world's agencies. */
  public CreditReader(List<Source> outlets) {
    this.outlets = new OutletNames(outlets);
  }

  /** The credited agency or outlet as the article writes it; null where there is none. */
  public @Nullable String read(Article article) {
    for (String name : candidates(article)) {
      if (isKnown(name) && !isOwn(article, name)) {
        return name;
      }
    }
    return null;
  }

  private static List<String> candidates(Article article) {
    List<String> names = new ArrayList<>();
    String byline = article.byline();
    if (byline != null && !HELP.matcher(byline).find()) {
      names.add(byline.replaceFirst("(?i)^\\s*by\\s+", "").strip());
      for (String part : byline.split("[/|,()]", -1)) {
        names.add(part.replaceFirst("(?i)^\\s*by\\s+", "").strip());
      }
    }
    Matcher dateline = DATELINE.matcher(article.text());
    if (dateline.find()) {
      names.add(dateline.group(1));
    }
    closing(article.text(), names);
    return names;
  }

  private static void closing(String text, List<String> names) {
    String tail = text.substring(Math.max(0, text.length() - TAIL));
    for (String line : tail.split("\\n", -1)) {
      if (!HELP.matcher(line).find()) {
        for (Pattern pattern : CLOSING) {
          Matcher matcher = pattern.matcher(line.strip());
          if (matcher.find()) {
            names.add(matcher.group(1));
          }
        }
      }
    }
  }

  private boolean isKnown(String name) {
    return AGENCIES.stream().anyMatch(name::equalsIgnoreCase) || outlets.find(name) != null;
  }

  private boolean isOwn(Article article, String name) {
    Source outlet = outlets.find(name);
    return outlet != null && outlet.id().equals(article.sourceId());
  }
}
