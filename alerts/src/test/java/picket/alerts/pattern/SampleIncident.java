package picket.alerts.pattern;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picket.model.ActorRef;
import picket.model.Corroboration;
import picket.model.Count;
import picket.model.Details;
import picket.model.Envelope;
import picket.model.Figure;
import picket.model.Incident;
import picket.model.IncidentStatus;
import picket.model.IncidentType;
import picket.model.LedgerEntry;
import picket.model.Measure;
import picket.model.Origin;
import picket.model.PlaceRef;
import picket.model.Precision;
import picket.model.Quote;
import picket.model.Report;
import picket.model.Stance;
import picket.model.TimePrecision;
import picket.model.TimeSpan;
import picket.model.VictimSide;

/**
 * An incident as outlets tell of it, to be built up in a test. Hours count from the first of June
 * 2030, midnight UTC.
 */
public final class SampleIncident {
  public static final Instant START = Instant.parse("2030-06-01T00:00:00Z");

  private final String id;
  private final IncidentType type;
  private final List<Origin> origins = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private ActorRef actor = new ActorRef(ActorRef.UNKNOWN, null, null, 1);
  private @Nullable ActorRef target;
  private @Nullable PlaceRef place;
  private TimeSpan when = new TimeSpan(START, START, TimePrecision.INSTANT);
  private Details details = Details.NONE;
  private Corroboration level = Corroboration.C0;
  private IncidentStatus status = IncidentStatus.REPORTED;
  private @Nullable String mergedInto;
  private @Nullable Instant first;
  private Instant updated = START;
  private int version;
  private int reprints;
  private final List<LedgerEntry> ledger = new ArrayList<>();
  private String word = Report.OWN;
  private final List<Quote> quotes = new ArrayList<>();

  private SampleIncident(String id, IncidentType type) {
    this.id = id;
    this.type = type;
  }

  public static SampleIncident of(String id, IncidentType type) {
    return new SampleIncident(id, type);
  }

  public static Instant hour(double hours) {
    return START.plus(Duration.ofMinutes(Math.round(hours * 60)));
  }

  public SampleIncident by(String actorId) {
    actor = new ActorRef(actorId, null, null, 1);
    return this;
  }

  public SampleIncident on(String targetId) {
    target = new ActorRef(targetId, null, null, 1);
    return this;
  }

  /** In Holm, a town of Arland. */
  public SampleIncident inArland() {
    return at("holm", "Holm", "NO", "Northmark");
  }

  /** In Vik, a town of Belmark. */
  public SampleIncident inBelmark() {
    return at("vik", "Vik", "SE", "Westreach");
  }

  public SampleIncident at(String placeId, String name, String country, String area) {
    place =
        new PlaceRef(
            placeId, name, country, country + "-1", area, null, 60, 11, Precision.EXACT, 5, null);
    return this;
  }

  /** In a district of Arland, so many km from the border. */
  SampleIncident inArland(String province, String district, double borderKm) {
    return in("NO", province, district, borderKm);
  }

  /** In a district of Belmark, so many km from the border. */
  SampleIncident inBelmark(String province, String district, double borderKm) {
    return in("SE", province, district, borderKm);
  }

  private SampleIncident in(String country, String province, String district, double borderKm) {
    place =
        new PlaceRef(
            district,
            district,
            country,
            country + "-" + province,
            province,
            district,
            60,
            11,
            Precision.EXACT,
            5,
            borderKm);
    return this;
  }

  public SampleIncident when(double hours) {
    when = new TimeSpan(hour(hours), hour(hours), TimePrecision.INSTANT);
    return this;
  }

  /** Some time that day; days count from 0. */
  public SampleIncident day(int day) {
    when = new TimeSpan(hour(24 * day), hour(24 * day + 24).minusSeconds(1), TimePrecision.DAY);
    return this;
  }

  public SampleIncident killing(int soldiers) {
    figures.clear();
    figures.add(new Figure(VictimSide.SECURITY, Measure.KILLED, Count.exactly(soldiers)));
    return this;
  }

  public SampleIncident with(Details some) {
    details = some;
    return this;
  }

  /** An outlet of Arland's state tells it. */
  public SampleIncident crown(double hours) {
    return outlet("crown", "AR_STATE", hours, actor.id());
  }

  /** An outlet of Belmark's state tells it. */
  public SampleIncident bell(double hours) {
    return outlet("bell", "BE_STATE", hours, actor.id());
  }

  /** An agency tells it. */
  public SampleIncident wire(double hours) {
    return outlet("wire", "WORLD", hours, actor.id());
  }

  public SampleIncident outlet(String source, String bloc, double hours, @Nullable String named) {
    updated = hour(hours);
    first = first == null ? updated : first;
    origins.add(
        new Origin("o-" + source, source, bloc, article(), updated, word, named, true, false));
    return this;
  }

  /** An outlet says that a party denies it. */
  SampleIncident deniedBy(String source, String bloc, double hours, String party) {
    updated = hour(hours);
    origins.add(
        new Origin("o-" + source, source, bloc, article(), updated, party, null, false, false));
    return this;
  }

  /** Somebody copies what an outlet told. */
  SampleIncident reprinted(double hours) {
    updated = hour(hours);
    reprints++;
    return this;
  }

  /** Whose word all outlets rest on that tell it from now on. */
  SampleIncident onTheWordOf(String party) {
    word = party;
    return this;
  }

  /** A party counts dead; null for an unnamed number. */
  SampleIncident counts(String party, VictimSide side, @Nullable Integer dead) {
    Count count = dead == null ? null : Count.exactly(dead);
    ledger.add(
        new LedgerEntry(
            party, side, Measure.KILLED, count, Stance.CLAIMS, null, article(), updated));
    return this;
  }

  /** What the evidence says. */
  SampleIncident saying(String text) {
    quotes.add(new Quote(text, "article", 0, "wire", "https://wire.example/1", updated));
    return this;
  }

  public SampleIncident level(Corroboration known) {
    level = known;
    return this;
  }

  /** Every outlet takes it back. */
  public SampleIncident refuted(double hours) {
    updated = hour(hours);
    status = IncidentStatus.REFUTED;
    return this;
  }

  public SampleIncident mergedInto(String survivor, double hours) {
    updated = hour(hours);
    status = IncidentStatus.MERGED;
    mergedInto = survivor;
    return this;
  }

  /** The next version. */
  public Incident now() {
    version++;
    return new Incident(
        Envelope.of(id + "/" + version, article()),
        id,
        "ar-be",
        version,
        type,
        status,
        level,
        actor,
        target,
        place,
        List.of(),
        when,
        figures,
        details,
        List.of(),
        origins.size() + reprints,
        origins,
        List.of(word),
        ledger,
        quotes,
        first == null ? updated : first,
        updated,
        mergedInto);
  }

  private String article() {
    return "article-" + updated;
  }
}
