package picket.deploy.eval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.Count;
import picket.model.Genre;
import picket.model.IncidentType;
import picket.model.Stance;
import picket.model.VictimSide;

/**
 * What annotators say that an article tells: a line of an archive's {@code gold.jsonl}.
 *
 * @param id the archive's id of the article
 * @param genre kind of article
 * @param incidents what it tells as news
 * @param originId what it shares with its reprints
 * @param true_publishedAt when it was published; null where its own time is right
 */
record GoldArticle(
    String id,
    Genre genre,
    List<Told> incidents,
    String originId,
    @Nullable Instant true_publishedAt) {

  /**
   * One incident as one article tells it.
   *
   * @param incident id of the happening
   * @param via whose word it rests on
   * @param corroborates false where the article denies or withdraws it
   */
  record Told(
      String incident,
      IncidentType type,
      @Nullable String place,
      @Nullable String adm1,
      @Nullable String adm2,
      @Nullable String country,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable LocalDate date,
      @Nullable String actor,
      @Nullable String target,
      @Nullable Count killed,
      @Nullable List<BySide> by_side,
      @Nullable List<Said> claims,
      @Nullable String evidence,
      @Nullable String via,
      boolean corroborates) {}

  /** The dead of one side. */
  record BySide(VictimSide side, @Nullable Integer killed) {}

  /** What a party says of it. */
  record Said(String by, Stance stance, @Nullable String about, @Nullable Integer killed) {}

  /**
   * A happening over all articles, as {@code incidents.json} lists it.
   *
   * @param event_at when it happened; null where only the day is known
   * @param note what the annotators say of it
   */
  record Cluster(String id, @Nullable Instant event_at, @Nullable String note) {}
}
