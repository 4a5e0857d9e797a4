package picket.ingest.poll;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picket.ingest.feed.FeedEntry;
import picket.ingest.fetch.FetchRequest;
import picket.ingest.fetch.Fetched;
import picket.ingest.fetch.Fetcher;
import picket.ingest.identity.ArticleIdentity;
import picket.ingest.identity.CanonicalUrl;
import picket.ingest.page.JsoupPageReader;
import picket.ingest.page.PageRead;
import picket.ingest.seen.Draft;
import picket.ingest.time.PublicationTime;
import picket.ingest.time.Stamps;
import picket.model.Seen;

/**
 * Makes a draft of what a feed lists: from the article's page, or from the feed's own words where
 * the page cannot be had. Thread-safe.
 */
final class Drafter {
  /** So often a page is asked for before the feed's words stand in for it. */
  static final int ATTEMPTS = 4;

  private static final int LONGEST_TEXT = 200_000;
  private static final int LONGEST_SUMMARY = 10_000;
  private static final int LONGEST_LINE = 1_000;

  private final Fetcher fetcher;
  private final JsoupPageReader pages = new JsoupPageReader();

  Drafter(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /** What came of an entry. */
  sealed interface Outcome {
    /** An article; {@code problem} says what was amiss, null where nothing was. */
    record Found(Draft draft, @Nullable String problem) implements Outcome {}

    /** Its page is to be asked for again. */
    record Waiting(Seen note, String problem) implements Outcome {}

    /** Too old to be published. */
    record PassedOver(Seen note) implements Outcome {}
  }

  /**
   * Reads an entry that is new or has changed.
   *
   * @param before what is known of it; null where nothing is
   * @param first whether its feed is read for the first time: then what is old, or of no known age,
   *     was there before us and is no news
   */
  Outcome read(Feed feed, FeedEntry entry, @Nullable Seen before, boolean first, Instant now)
      throws InterruptedException {
    Draft.Listing listing = listing(feed, entry);
    boolean backlog = first || wasPassedOver(before);
    if (backlog && PublicationTime.isOld(entry.published(), now)) {
      return passedOver(listing, now);
    }
    Fetched fetched = fetcher.get(FetchRequest.page(entry.link()));
    if (fetched instanceof Fetched.TryLater later) {
      if (backlog && entry.published() == null) {
        return passedOver(listing, now); // nobody says that it is new
      }
      Seen note = failed(listing, before, now);
      if (note.failures() < ATTEMPTS) {
        return new Outcome.Waiting(note, entry.link() + ": " + later.reason());
      }
    }
    PageRead page = page(fetched);
    Draft draft =
        page instanceof PageRead.Page whole
            ? ofPage(feed, entry, whole, address(entry, whole, answered(fetched, entry), before))
            : ofFeed(feed, entry);
    if (backlog && !isKnownToBeNew(draft, now)) {
      return passedOver(listing, now);
    }
    String problem =
        page instanceof PageRead.Unreadable unreadable
            ? entry.link() + ": " + unreadable.reason() + "; taken from the feed"
            : null;
    return new Outcome.Found(draft, problem);
  }

  /** An old entry that is edited is no newer for it. */
  private static boolean wasPassedOver(@Nullable Seen before) {
    return before != null && before.revision() < 0 && before.failures() == 0;
  }

  private static Outcome passedOver(Draft.Listing listing, Instant now) {
    return new Outcome.PassedOver(Seen.unpublished(listing.id(), listing.listedAs(), now));
  }

  private PageRead page(Fetched fetched) {
    if (fetched instanceof Fetched.Body body) {
      return pages.read(body.content().bytes(), body.content().type(), body.url());
    }
    if (fetched instanceof Fetched.Refused refused) {
      return new PageRead.Unreadable(refused.reason());
    }
    if (fetched instanceof Fetched.TryLater later) {
      return new PageRead.Unreadable(later.reason() + ", " + ATTEMPTS + " times");
    }
    return new PageRead.Unreadable("the server says that a page has not changed that we never had");
  }

  private static String answered(Fetched fetched, FeedEntry entry) {
    return fetched instanceof Fetched.Body body ? body.url() : entry.link();
  }

  private static boolean isKnownToBeNew(Draft draft, Instant now) {
    Instant published =
        draft.feedTimes().published() != null
            ? draft.feedTimes().published()
            : draft.pageTimes().published();
    return published != null && !PublicationTime.isOld(published, now);
  }

  private static Seen failed(Draft.Listing listing, @Nullable Seen before, Instant now) {
    Seen known =
        before != null && before.listedAs().equals(listing.listedAs())
            ? before
            : changed(listing, before, now);
    return known.failedAgain();
  }

  private static Seen changed(Draft.Listing listing, @Nullable Seen before, Instant now) {
    if (before == null) {
      return Seen.unpublished(listing.id(), listing.listedAs(), now);
    }
    return new Seen(
        listing.id(),
        before.articleId(),
        before.revision(),
        before.contentHash(),
        listing.listedAs(),
        now,
        0);
  }

  private static Draft ofPage(
      Feed feed, FeedEntry entry, PageRead.Page page, CanonicalUrl address) {
    return new Draft(
        listing(feed, entry),
        address,
        feed.sourceId(),
        true,
        story(
            page.title().isEmpty() ? entry.title() : page.title(),
            entry.summary(),
            page.text(),
            page.language() == null ? feed.language() : page.language(),
            page.byline() == null ? entry.byline() : page.byline(),
            page.section() == null ? entry.section() : page.section()),
        new Stamps(entry.published(), entry.updated()),
        new Stamps(page.publishedAt(), page.updated()));
  }

  private static Draft ofFeed(Feed feed, FeedEntry entry) {
    return new Draft(
        listing(feed, entry),
        CanonicalUrl.of(entry.link()),
        feed.sourceId(),
        false,
        story(
            entry.title(),
            entry.summary(),
            entry.content().isEmpty() ? entry.summary() : entry.content(),
            feed.language(),
            entry.byline(),
            entry.section()),
        new Stamps(entry.published(), entry.updated()),
        Stamps.NONE);
  }

  private static Draft.Story story(
      String title,
      String summary,
      String text,
      String language,
      @Nullable String byline,
      @Nullable String section) {
    return new Draft.Story(
        cut(title, LONGEST_LINE),
        cut(summary, LONGEST_SUMMARY),
        cut(text, LONGEST_TEXT),
        language,
        byline == null ? null : cut(byline, LONGEST_LINE),
        section == null ? null : cut(section, LONGEST_LINE));
  }

  /**
   * The address of an article: the one under which it was published, or else the page's own word,
   * if it names its own host (a copy may point to another's original), or else where it was found.
   */
  private static CanonicalUrl address(
      FeedEntry entry, PageRead.Page page, String answered, @Nullable Seen before) {
    CanonicalUrl listed = CanonicalUrl.of(entry.link());
    CanonicalUrl reached = CanonicalUrl.of(answered);
    CanonicalUrl own = own(page, reached, listed);
    String published = before == null ? null : before.articleId();
    return Stream.of(own, reached, listed)
        .filter(address -> ArticleIdentity.id(address).equals(published))
        .findFirst()
        .orElse(own);
  }

  private static CanonicalUrl own(PageRead.Page page, CanonicalUrl reached, CanonicalUrl listed) {
    String canonical = page.canonical();
    if (canonical == null) {
      return reached;
    }
    try {
      CanonicalUrl own = CanonicalUrl.of(canonical);
      boolean itsHost = own.host().equals(reached.host()) || own.host().equals(listed.host());
      return itsHost ? own : reached;
    } catch (IllegalArgumentException e) {
      return reached; // the page's word is no address
    }
  }

  /** By feed and address: two feeds may list one article in words of their own. */
  static Draft.Listing listing(Feed feed, FeedEntry entry) {
    String said =
        String.join(
            "\n",
            entry.title(),
            entry.summary(),
            entry.content(),
            String.valueOf(entry.published()),
            String.valueOf(entry.updated()));
    return new Draft.Listing(
        feed.id() + "/" + ArticleIdentity.id(CanonicalUrl.of(entry.link())),
        ArticleIdentity.contentHash(entry.link(), said));
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, splits ? most - 1 : most);
  }
}
