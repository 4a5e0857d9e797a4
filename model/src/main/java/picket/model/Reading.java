package picket.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one revision of one article says, seen alone, with the eyes of one theatre.
 *
 * @param envelope what the record says of itself
 * @param theatre id of the theatre whose names were used
 * @param article what was read
 * @param language ISO 639-1, or {@code und}
 * @param genre kind of text
 * @param credit agency or outlet that the article credits as its origin, as written; null where
 *     there is none
 * @param signature MinHash over word shingles of the text, for finding reprints; empty for an
 *     irrelevant article
 * @param relevance how much it is about the theatre, 0..1; 0 where the gate turned it away unread
 * @param degraded true where the work budget cut something off: the end of a long text, or the
 *     grammar of sentences that are long or many
 * @param places names of places, in the order of the text
 * @param actors names of actors, in the order of the text
 * @param reports what it tells, in the order of the text
 */
public record Reading(
    Envelope envelope,
    String theatre,
    ArticleRef article,
    String language,
    Genre genre,
    @Nullable String credit,
    List<Integer> signature,
    double relevance,
    boolean degraded,
    List<Mention> places,
    List<Mention> actors,
    List<Report> reports)
    implements Observed {

  public Reading {
    Require.text(theatre, "Reading.theatre");
    Require.text(language, "Reading.language");
    Require.share(relevance, "Reading.relevance");
    signature = List.copyOf(signature);
    places = List.copyOf(places);
    actors = List.copyOf(actors);
    reports = List.copyOf(reports);
  }
}
