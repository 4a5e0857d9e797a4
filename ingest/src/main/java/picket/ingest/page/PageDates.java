package picket.ingest.page;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import picket.ingest.markup.PlainText;
import picket.ingest.time.WrittenTime;

/**
 * Reads when an article was published and changed: what its page tells machines comes first, then
 * what it marks, then its address, and last what it prints for readers.
 */
final class PageDates {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:article:published_time",
          "shareaholic:article_published_time",
          "article.published",
          "datepublished",
          "citation_publication_date",
          "bepress_citation_date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "publisheddate",
          "date.issued",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "parsely-pub-date",
          "sailthru.date",
          "originalpublicationdate",
          "datecreated",
          "uploaddate",
          "dc.date",
          "dc:date",
          "dcterms.date",
          "date");
  private static final List<String> UPDATED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "article.updated",
          "datemodified",
          "lastmod",
          "last-modified",
          "dcterms.modified",
          "dc.date.modified");
  private static final Pattern TOLD_TO_PROGRAMS =
      Pattern.compile(
          "\"(?:datePublished|publishedDate|publishDate|publicationDate|published_?[aA]t|uploadDate)\\\\?\"\\s*:\\s*\\\\?\"([^\"\\\\]{8,40})");
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "/((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?:[/_-]|$)");
  private static final String NAMED_DATE =
      "[class~=(?i)(^|[-_\\s])(date|published|pubdate|timestamp|datetime|posted)]";
  private static final Pattern DATE_NAME =
      Pattern.compile("(?i)date|time|publi[sc]|posted|byline|meta|submitted|info|author");
  private static final int LONGEST_DATE = 60;
  private static final int LONGEST_LINE = 140;
  private static final int MOST_LINES = 400;

  private final Document page;
  private final LinkedArticle linked;
  private final Meta meta;

  PageDates(Document page, LinkedArticle linked, Meta meta) {
    this.page = page;
    this.linked = linked;
    this.meta = meta;
  }

  /** With the offset in which the page gives it; null where it gives none that can be read. */
  @Nullable OffsetDateTime published() {
    OffsetDateTime told = first(WrittenTime::withOffset, linked.published(), meta.first(PUBLISHED));
    if (told == null) {
      told =
          marked(
              "[itemprop~=(?i)datePublished], [property~=(?i)date(Published|Created)], time[pubdate], time.published, time.entry-date");
    }
    if (told == null) {
      told = toldToPrograms("script[type*=ld+json]");
    }
    if (told == null) {
      told =
          marked(
              "article time[datetime], header time[datetime], main time[datetime], time[datetime]");
    }
    if (told == null) {
      told = marked(NAMED_DATE);
    }
    return told != null ? told : withoutMarks();
  }

  private @Nullable OffsetDateTime withoutMarks() {
    OffsetDateTime told = inAddress();
    if (told == null) {
      told = named();
    }
    if (told == null) {
      told = toldToPrograms("script:not([src])");
    }
    return told != null ? told : updated();
  }

  /** Of the last change; null where it cannot be told. */
  @Nullable OffsetDateTime updated() {
    OffsetDateTime told = first(WrittenTime::withOffset, linked.modified(), meta.first(UPDATED));
    return told != null ? told : marked("[itemprop~=(?i)dateModified], time.updated");
  }

  private static @Nullable OffsetDateTime first(
      Function<String, @Nullable OffsetDateTime> reader, String... written) {
    for (String time : written) {
      OffsetDateTime read = reader.apply(time);
      if (read != null) {
        return read;
      }
    }
    return null;
  }

  private @Nullable OffsetDateTime marked(String selector) {
    for (Element element : page.select(selector)) {
      String text = PlainText.fold(element.text());
      OffsetDateTime read =
          first(
              WrittenTime::withOffset,
              element.attr("datetime"),
              element.attr("content"),
              element.attr("title"),
              text.length() <= LONGEST_DATE ? text : "");
      if (read == null && text.length() <= LONGEST_DATE) {
        read = WrittenTime.dayWithin(text);
      }
      if (read != null) {
        return read;
      }
    }
    return null;
  }

  /** Data for the programs of a page, whether or not it keeps to the rules of linked data. */
  private @Nullable OffsetDateTime toldToPrograms(String selector) {
    for (Element script : page.select(selector)) {
      Matcher matcher = TOLD_TO_PROGRAMS.matcher(script.data());
      OffsetDateTime read = matcher.find() ? WrittenTime.withOffset(matcher.group(1)) : null;
      if (read != null) {
        return read;
      }
    }
    return null;
  }

  private @Nullable OffsetDateTime inAddress() {
    Element link = page.selectFirst("link[rel~=(?i)^canonical$]");
    return Stream.of(link == null ? "" : link.attr("href"), meta.get("og:url"), page.location())
        .map(IN_ADDRESS::matcher)
        .filter(Matcher::find)
        .map(m -> WrittenTime.withOffset(m.group(1) + "-" + m.group(2) + "-" + m.group(3)))
        .filter(read -> read != null)
        .findFirst()
        .orElse(null);
  }

  /** The first day printed in a short line whose name has to do with dates, else in any. */
  private @Nullable OffsetDateTime named() {
    OffsetDateTime any = null;
    int lines = 0;
    for (Element element : page.body().getAllElements()) {
      String own = PlainText.fold(element.ownText());
      if (own.length() < 6 || own.length() > LONGEST_LINE || lines++ > MOST_LINES) {
        continue;
      }
      OffsetDateTime exact = WrittenTime.withOffset(own);
      OffsetDateTime read = exact != null ? exact : WrittenTime.dayWithin(own);
      if (read != null && isNamed(element)) {
        return read;
      }
      any = any == null && own.length() <= LONGEST_DATE ? read : any;
    }
    return any;
  }

  private static boolean isNamed(Element element) {
    Element parent = element.parent();
    return DATE_NAME.matcher(element.className()).find()
        || (parent != null && DATE_NAME.matcher(parent.className()).find());
  }
}
