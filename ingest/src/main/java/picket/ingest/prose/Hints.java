package picket.ingest.prose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the class and id of an element say of its part on the page, in the words that makers of
 * pages use.
 */
final class Hints {
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  /** Drupal names the parts of an article so. */
  private static final Pattern FIELD = Pattern.compile("\\bfield--name-(?:field-)?");

  private static final Pattern MODIFIER = Pattern.compile("--[\\w-]+");
  private static final Pattern POST_CLASSES =
      Pattern.compile("(?:^|\\s)(?:hentry|type-post|post-\\d+)(?:$|\\s)");
  private static final Set<String> COMMENTS =
      words(
          "comment comments commentlist commentarea disqus respond trackback trackbacks pingback");
  private static final Set<String> FURNITURE =
      words(
          "related recommended recommendations recirc sidebar sidenav footer nav navbar navigation"
              + " breadcrumb breadcrumbs newsletter newsletters cookie cookies consent gdpr outbrain"
              + " taboola advert advertisement advertising adsbygoogle ad ads adunit adslot banner"
              + " share sharing sharebar sharedaddy social socials subscribe subscription signup"
              + " promo promos sponsor sponsored mostread popular trending popup modal overlay"
              + " pagination pager masthead dropdown tooltip toolbar login dfp relatedposts addtoany"
              + " sociable shariff teaser teasers");
  private static final Set<String> OFTEN_FURNITURE =
      words(
          "menu widget widgets tags keywords topics byline bylines author authors bio authorbox"
              + " timestamp datetime pubdate postmeta meta metadata caption captions credit credits"
              + " copyright print rating ratings poll quiz carousel slideshow gallery search"
              + " readmore more next previous prev skip infobox pullquote tools kicker recent latest"
              + " headlines header topbar date published follow followus thumbnail video"
              + " player donate donation bookmark bookmarks edit noprint crosslinks backlink legal"
              + " eyebrow contact feedback");
  private static final Set<String> HIDDEN = words("hidden hide d-none is-hidden invisible");
  private static final Pattern FURNITURE_PHRASE =
      Pattern.compile(
          "read-?more|also-?read|more-?stories|most-?(?:read|popular|viewed)|you-?may|see-?also"
              + "|screen-?reader|sr-only|visually-?hidden|related|newsletter|recommend|taboola|outbrain"
              + "|breadcrumb|advert|sponsor|sidebar|disqus|author-?(?:bio|box|info|card)"
              + "|share-?(?:bar|buttons?|links?|tools?)|social-?(?:share|media|links?|icons?|bar)"
              + "|wp-caption|photo-?credit|img-?(?:caption|credit)|pull-?quote|post-?meta|entry-?meta"
              + "|article-?meta|tag-?(?:list|cloud|links)|cookie|next-?post|prev-?post|nav-?links"
              + "|follow-?us|call-?to-?action");
  private static final Pattern BODY =
      Pattern.compile(
          "article-?_?(?:body|content|text|main)|(?:story|entry|post|body|news|main|text|page)-?_?(?:body|content|text|copy)"
              + "|content-?_?(?:body|text|main)|storytext|articletext|(?:^|\\s)(?:story|article|entry|post|text|body|content)(?:$|\\s)");

  private Hints() {}

  /** What readers wrote below an article. */
  static boolean isComments(Element element) {
    return anyIn(element, COMMENTS);
  }

  /** Hidden by its class. */
  static boolean isHidden(Element element) {
    return !element.className().isEmpty()
        && element.classNames().stream().anyMatch(HIDDEN::contains);
  }

  /** Furniture by its name. */
  static boolean isFurniture(Element element) {
    return isNamed(element)
        && (anyIn(element, FURNITURE)
            || FURNITURE_PHRASE.matcher(written(element).toLowerCase(Locale.ROOT)).find());
  }

  /** A name that furniture often has, and the parts of an article now and then. */
  static boolean mayBeFurniture(Element element) {
    return anyIn(element, OFTEN_FURNITURE);
  }

  /** A name that the body of an article has. */
  static boolean mayBeBody(Element element) {
    return element.attr("itemprop").equalsIgnoreCase("articleBody")
        || (isNamed(element) && BODY.matcher(written(element).toLowerCase(Locale.ROOT)).find());
  }

  private static boolean anyIn(Element element, Set<String> words) {
    if (!isNamed(element)) {
      return false;
    }
    String names = written(element);
    String parted = HUMP.matcher(names).replaceAll(" ").toLowerCase(Locale.ROOT);
    for (String word : NO_WORD.split(parted, -1)) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Most elements are not, and asking patterns of each costs a third of the time of reading. */
  private static boolean isNamed(Element element) {
    return element.hasAttr("class") || element.hasAttr("id");
  }

  private static String written(Element element) {
    String classes = element.className();
    String named = POST_CLASSES.matcher(classes).find() ? "" : classes;
    String fields = FIELD.matcher(named + " " + element.id()).replaceAll(" ");
    return MODIFIER.matcher(fields).replaceAll("");
  }

  private static Set<String> words(String list) {
    return new TreeSet<>(Arrays.asList(list.split(" ", -1)));
  }
}
