package picket.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import picket.ingest.markup.PlainText;

/**
 * Finds the headline: what the page shows as its heading, if what it tells machines agrees with it,
 * else what it tells machines; never the outlet's name.
 */
final class Headline {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+(?:[|:/•·»«—–-]|::)\\s+|\\s*[|»]\\s*");
  private static final String NAMED_HEADING =
      "[class~=(?i)(entry|post|article|story|news|content)[-_]*(title|headline)], [class~=(?i)^headline]";
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int MOST_CANDIDATES = 20;
  private static final int LONGEST = 400;
  private static final double AGREEMENT = 0.5;
  private static final int LONGEST_OUTLET_WORDS = 5;
  private static final int LEAST_HEADLINE_WORDS = 3;

  private final List<String> told = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private final TreeSet<String> outlets = new TreeSet<>();
  private final String titleTag;

  private Headline(Document page, LinkedArticle linked, Meta meta) {
    titleTag = PlainText.fold(page.title());
    for (String name :
        List.of(meta.get("og:site_name"), meta.get("application-name"), linked.publisher())) {
      outlets.add(key(name));
    }
    String host =
        page.location().replaceFirst("^\\w+://(?:www\\.)?", "").replaceFirst("[/:?].*", "");
    outlets.add(key(host));
    outlets.add(key(host.replaceFirst("\\.[^.]*$", "")));
    outlets.remove("");
    for (Element heading :
        page.select("h1, [itemprop=headline]").stream().limit(MOST_CANDIDATES).toList()) {
      add(shown, HeadingText.of(heading));
    }
    for (Element heading : page.select(NAMED_HEADING).stream().limit(MOST_CANDIDATES).toList()) {
      add(shown, HeadingText.of(heading));
    }
    add(told, linked.headline());
    add(told, meta.first(List.of("og:title", "twitter:title", "headline", "title", "dc.title")));
  }

  /** The headline; empty where the page has none. */
  static String of(Document page, LinkedArticle linked, Meta meta) {
    return new Headline(page, linked, meta).choose();
  }

  private void add(List<String> list, String text) {
    String headline = text.length() <= LONGEST ? withoutOutlet(text) : "";
    boolean room = list.size() < MOST_CANDIDATES;
    if (room
        && !headline.isEmpty()
        && !outlets.contains(key(headline))
        && !list.contains(headline)) {
      list.add(headline);
    }
  }

  private String choose() {
    List<String> witnesses = new ArrayList<>(told);
    String tag = titleWithoutOutlet();
    add(witnesses, tag);
    String best = "";
    double bestAgreement = AGREEMENT;
    for (String heading : shown) {
      for (String witness : witnesses) {
        double agreement = agreement(heading, witness);
        if (agreement > bestAgreement) {
          best = better(heading, witness);
          bestAgreement = agreement;
        }
      }
    }
    if (!best.isEmpty()) {
      return best;
    }
    if (!witnesses.isEmpty()) {
      return witnesses.get(0);
    }
    return shown.isEmpty() ? titleTag : shown.get(0);
  }

  /** The heading as shown, unless it only adds a kicker before what machines are told. */
  private static String better(String heading, String witness) {
    boolean kicker =
        heading.length() > witness.length()
            && heading.endsWith(witness)
            && words(witness).size() >= LEAST_HEADLINE_WORDS;
    return kicker ? witness : heading;
  }

  /** The title tag up to the outlet's name, which stands last or first in it. */
  private String titleWithoutOutlet() {
    String longest = "";
    for (String heading : shown) {
      boolean within = titleTag.startsWith(heading) || titleTag.endsWith(heading);
      longest = within && heading.length() > longest.length() ? heading : longest;
    }
    if (words(longest).size() >= LEAST_HEADLINE_WORDS) {
      return longest;
    }
    for (String headline : told) {
      if (titleTag.startsWith(headline)) {
        return headline;
      }
    }
    return longest(titleTag);
  }

  private static String longest(String title) {
    List<String> parts = Arrays.asList(SEPARATOR.split(title, -1));
    if (parts.size() < 2) {
      return title;
    }
    String last = parts.get(parts.size() - 1);
    String first = parts.get(0);
    if (words(last).size() <= LONGEST_OUTLET_WORDS && words(first).size() >= LEAST_HEADLINE_WORDS) {
      return title
          .substring(
              0,
              title.lastIndexOf(
                  parts.size() > 2 && words(parts.get(1)).size() <= 2 ? parts.get(1) : last))
          .replaceFirst("[\\s|:/•·»«—–-]+$", "");
    }
    return parts.stream().reduce("", (a, b) -> b.length() > a.length() ? b : a);
  }

  private String withoutOutlet(String text) {
    String headline = text;
    for (int cut = lastSeparator(headline); cut > 0; cut = lastSeparator(headline)) {
      String tail = key(headline.substring(cut));
      if (outlets.stream().noneMatch(name -> name.equals(tail) || isNameOf(tail, name))) {
        return headline;
      }
      headline = headline.substring(0, cut).strip();
    }
    return headline;
  }

  private static boolean isNameOf(String tail, String outlet) {
    return tail.length() >= 3
        && (outlet.startsWith(tail + " ") || tail.startsWith(outlet + " "))
        && tail.split(" ", -1).length <= LONGEST_OUTLET_WORDS;
  }

  private static int lastSeparator(String text) {
    var matcher = SEPARATOR.matcher(text);
    int last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }

  private static double agreement(String a, String b) {
    TreeSet<String> left = new TreeSet<>(words(a));
    TreeSet<String> right = new TreeSet<>(words(b));
    TreeSet<String> common = new TreeSet<>(left);
    common.retainAll(right);
    int all = left.size() + right.size();
    return all == 0 ? 0 : 2.0 * common.size() / all;
  }

  private static List<String> words(String text) {
    return Arrays.stream(key(text).split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  private static String key(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
