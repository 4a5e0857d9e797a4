package picket.ingest.prose;

import java.util.regex.Pattern;
import picket.ingest.markup.Paragraph;
import picket.ingest.time.WrittenTime;

/** Knows the lines that stand among an article's paragraphs and are none of them. */
final class FurnitureLines {
  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_INVITATION = 300;
  private static final int LONGEST_POINTER = 200;
  private static final Pattern LABEL =
      caseless(
          "advertise?ments?|adverts?|ads?|anzeige|werbung|iklan|publicidade?|publicit\u00e9|breaking news|text size|do(?:n.t| not) miss|sponsored(?: content)?|promoted(?: content)?|share(?: this.*| on.*)?|tweet|print(?: this.*)?|e-?mail(?: this.*)?"
              + "|save|whatsapp|facebook|twitter|x|linkedin|telegram|copy link|comments?(?: \\(\\d+\\))?|\\d+ comments?"
              + "|\\d+ shares?|leave a (?:comment|reply).*|add a comment|post a comment|story continues below.*|(?:article|story) continues (?:after|below).*"
              + "|loading\\.*|play video|watch(?: now)?|listen(?: to this.*| now)?|related(?: (?:articles?|stories|news|posts|topics|content|links|reading))?:?"
              + "|recommended(?: (?:for you|stories))?|more (?:stories|news|from .*|on this.*)|most (?:read|popular|viewed).*|trending(?: now)?"
              + "|top stories|latest (?:news|stories)|read more|(?:tags?|topics?|keywords|filed under|categories)\\b:?.{0,40}|follow us.*|sign up.*|subscribe.*"
              + "|\\d+ min(?:ute)?s? read.{0,40}|(?:our |special |staff )(?:staff )?(?:correspondent|reporter|report)|(?:web|news|monitoring|city) desk|(?:\\d+|an?|one|two|three) (?:min(?:ute)?|hour|day|week|month)s? ago|(?:last )?updated:? .*ago|view (?:comments|all|gallery)|next|previous|back to top|continue reading.*"
              + "|(?:photo|image|picture|file photo|video|source|credit|photograph|pic)s?\\s*(?:credit|by|courtesy)?\\s*:.*|gallery|enlarge(?: image)?|skip (?:to|ad).*|click (?:here|to).*|by|about the author.*|download (?:the|our) app.*");
  private static final Pattern POINTER =
      caseless(
          "(?:also read|read also|read more|read next|read this|must read|see also|also see|also watch|watch|watch also|listen|more on (?:this|that)|more from"
              + "|related|related (?:article|story|news|stories|coverage|reading)|recommended|don'?t miss|explained|in pictures|view|read|see|up next|editor'?s (?:pick|choice))\\s*[:|>»–—-].*"
              + "|(?:also read|read also|read more|see also)\\b.*|(?:click|tap) here (?:to|for).*|(?:join|follow) (?:us|our).{0,120}(?:whatsapp|telegram|facebook|twitter|google news|instagram|channel).*"
              + "|(?:sign up|subscribe) (?:to|for|here|now)\\b.*|the post .* (?:appeared first|first appeared) on .*|download .* app .*");

  /** The same in the larger European languages: "read also", "more on this". */
  private static final Pattern FOREIGN_POINTER =
      caseless(
          "(?:auch interessant|das (?:thema )?könnte (?:sie|dich|euch) auch interessieren|lesen sie (?:auch|dazu|hier|mehr)|lies (?:auch|dazu)|auch lesen"
              + "|mehr (?:dazu|zum thema|themen|lesen)|zum (?:weiterlesen|thema)|weiterlesen|schon gelesen\\?|weitere (?:informationen|artikel|infos|themen)"
              + "|lea también|lee también|vea también|ver también|puedes ver|le puede interesar|te puede interesar|leia (?:também|mais)|veja (?:também|mais)"
              + "|à lire aussi|lire aussi|voir aussi|leggi anche|vedi anche|lees ook|czytaj (?:też|także|więcej)|zobacz (?:też|także|również))"
              + "\\s*(?:$|[:|>»–—-].*)");

  private static final Pattern RIGHTS =
      caseless(
          "(?:©|\\(c\\)|copyright\\b).*|.{0,120}all rights reserved.{0,160}|published in .{0,60}\\b(?:19|20)\\d\\d\\.?"
              + "|this (?:material|article) may not be (?:published|reproduced).*");
  private static final Pattern OTHERS =
      caseless(
          "(?:also read|read also|read more|related|recommended|trending|most (?:read|popular|viewed)|see also|don.t miss|you (?:may|might)(?: also)? like|more (?:stories|news|reading|coverage)"
              + "|more (?:great|from|on|about)\\b.*|related\\b.*|.*\\b(?:related|more) stories|further reading|in other news|top stories|latest news|from the archives?)\\s*:?");
  private static final Pattern INVITATION =
      caseless(
          ".*(?:\\b(?:our|free|daily|weekly|morning)\\b.{0,30}\\bnewsletters?\\b|\\bnewsletters? (?:here|today|now)\\b"
              + "|\\b(?:in|to|into) your inbox\\b|\\bfollow .{1,60} on (?:twitter|facebook|instagram|x|telegram|whatsapp|google news|linkedin|youtube)\\b"
              + "|\\b(?:can|may) be reached at \\S+@|\\bhave (?:a|any) (?:news )?tips?\\?|\\bif you enjoyed this article\\b"
              + "|\\bmoderat\\w+ (?:all )?comments\\b|\\bdownload (?:our|the) .{0,30}app\\b|\\bclick here (?:for|to)\\b"
              + "|\\bsubscribe (?:to|for) (?:our|the)\\b).*");
  private static final Pattern CREDIT =
      caseless(
          ".*[(\\[](?:(?:file )?(?:photo|image|picture)s?|credits?|source|courtesy|ap photo|getty images|reuters/|afp/|afp photo)(?:\\b|[:/ ]).{0,80}[)\\]]\\.?");
  private static final Pattern DATE_LABEL =
      Pattern.compile(
          "^(?:(?:first |last )?(?:published|updated|posted|modified)(?: (?:on|at))?|date|updated on)\\b:?\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?:By|BY)[: ]|Written by |Reported by |Edited by |Reporting by )(?:[\\p{Lu}][\\p{L}.'’-]*(?:,| and| &| for)?[ ,]*){1,8}(?:\\|.*)?");

  private static final Pattern COMMENTS =
      caseless(
          "(?:(?:all|latest|top|your|readers?.?|reader|user) )?(?:comments?|reactions?|responses?|discussions?|conversations?|replies)(?: \\(?\\d+\\)?)?:?"
              + "|\\d+ (?:comments?|reactions?|responses?|replies)|join the (?:conversation|discussion|debate)|readers.? (?:forum|letters|views|opinions?|say|wrote|write)(?: \\(?\\d+\\)?)?|letters"
              + "|(?:leave|write|post|add) (?:a|your) (?:comment|reply)|what (?:do )?you (?:think|say|said)|have your say|your (?:views?|say|opinions?)");

  private FurnitureLines() {}

  /** Whether a paragraph is a label, a pointer to another page, a notice of rights or a date. */
  static boolean matches(Paragraph paragraph) {
    String text = paragraph.text();
    int length = text.length();
    if (isLabel(text)) {
      return true;
    }
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return true;
    }
    if (length <= LONGEST_POINTER
        && (POINTER.matcher(text).matches()
            || FOREIGN_POINTER.matcher(text).matches()
            || RIGHTS.matcher(text).matches())) {
      return true;
    }
    if (length <= LONGEST_INVITATION
        && (INVITATION.matcher(text).matches() || CREDIT.matcher(text).matches())) {
      return true;
    }
    return isPureLink(paragraph);
  }

  /** Whether a line is a label, a byline or a date. */
  static boolean isLabel(String line) {
    return line.length() <= LONGEST_LABEL
        && (LABEL.matcher(line).matches() || isTime(line) || BYLINE.matcher(line).matches());
  }

  /** Whether a line heads what readers wrote. */
  static boolean headsComments(Paragraph paragraph) {
    return paragraph.text().length() <= LONGEST_LABEL
        && COMMENTS.matcher(paragraph.text()).matches();
  }

  /** Whether a line heads a list of other articles. */
  static boolean headsOthers(Paragraph paragraph) {
    return paragraph.text().length() <= LONGEST_LABEL && OTHERS.matcher(paragraph.text()).matches();
  }

  private static boolean isTime(String text) {
    return WrittenTime.read(DATE_LABEL.matcher(text).replaceFirst("")) != null;
  }

  /** A paragraph that is one link points elsewhere; in prose, links stand within sentences. */
  private static boolean isPureLink(Paragraph paragraph) {
    int length = paragraph.text().length();
    return paragraph.linked() >= length * 0.9 && length <= LONGEST_POINTER;
  }

  private static Pattern caseless(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
