package picket.deploy.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picket.enrich.explain.ExplainedSentence;
import picket.enrich.explain.Explanation;
import picket.enrich.explain.Name;
import picket.enrich.explain.TracedCue;
import picket.enrich.explain.Why;
import picket.enrich.explain.Work;
import picket.enrich.relevance.Weight;
import picket.model.ArticleRef;
import picket.model.Reading;
import picket.model.Report;
import picket.model.ReportStatus;
import picket.model.TimeQuality;
import picket.model.TimeSpan;

/** Writes an explanation for a person at a terminal: first what came out, then why. */
public final class ExplanationText {
  private static final int INDENT = 2;
  private static final int NAMES = 6;

  private final Page page = new Page();
  private final Explanation told;
  private final Reading reading;

  private ExplanationText(Explanation told) {
    this.told = told;
    this.reading = told.reading();
  }

  /** The explanation as lines of at most a hundred characters or one word. */
  public static String of(Explanation told) {
    ExplanationText text = new ExplanationText(told);
    text.head();
    text.verdict();
    text.reports();
    text.sentences();
    return text.page.text();
  }

  private void head() {
    ArticleRef article = reading.article();
    page.line(article.title().isEmpty() ? "(no title)" : article.title())
        .field(INDENT, "article", article.id() + ", revision " + article.revision())
        .field(INDENT, "outlet", article.sourceId())
        .field(INDENT, "address", article.url())
        .field(INDENT, "published", published(article));
  }

  private static String published(ArticleRef article) {
    return article.publishedAtQuality() == TimeQuality.NONE
        ? "not told, so days are read as if it were " + article.publishedAt()
        : article.publishedAt() + " (" + article.publishedAtQuality() + ")";
  }

  private void verdict() {
    Weight weight = told.weight();
    page.heading(reading.theatre() + ": " + outcome())
        .field(
            INDENT,
            "language",
            reading.language() + (told.legible() ? "" : ", which the theatre does not read"))
        .field(INDENT, "genre", reading.genre() + ": " + told.genre().because())
        .field(
            INDENT,
            "relevance",
            ReportText.share(weight.relevance())
                + ": "
                + weight.verdict().words()
                + " (words: "
                + weight.here()
                + " here, "
                + weight.elsewhere()
                + " elsewhere, "
                + weight.conflict()
                + " of conflict, "
                + weight.offTopic()
                + " of other matters; the title counts three times)")
        .field(INDENT, "credit", reading.credit() == null ? "none" : reading.credit());
    if (told.isRead()) {
      page.field(INDENT, "work", work(told.work()));
    }
  }

  private String outcome() {
    if (!told.isRead()) {
      return "not read, as " + told.weight().verdict().words();
    }
    long news = reading.reports().stream().filter(r -> r.status() == ReportStatus.NEW).count();
    String reports = number(reading.reports().size(), "report") + ", " + news + " of them new";
    return "read; " + (reading.reports().isEmpty() ? "nothing reported" : reports);
  }

  private static String number(int n, String thing) {
    return n + " " + thing + (n == 1 ? "" : "s");
  }

  private static String work(Work work) {
    String done =
        number(work.sentences(), "sentence")
            + ", "
            + number(work.tokens(), "token")
            + ", "
            + work.tagged()
            + " of at most "
            + work.mostTagged()
            + " sentences parsed; ";
    return done
        + (work.isDegraded()
            ? "DEGRADED: "
                + work.cuts().stream().map(c -> c.words()).collect(Collectors.joining("; "))
            : "nothing was left out");
  }

  private void reports() {
    if (!reading.reports().isEmpty()) {
      page.heading("REPORTS");
    }
    for (Report report : reading.reports()) {
      ReportText.write(page, report, tellers(report.n()), evidence(report));
      page.gap();
    }
  }

  private String tellers(int report) {
    return numbers(told.sentences().stream().filter(s -> s.reports().contains(report)));
  }

  private String evidence(Report report) {
    return numbers(
        report.evidence().stream()
            .flatMap(
                evidence ->
                    told.sentences().stream()
                        .filter(s -> s.text().startsWith(evidence.text()))
                        .limit(1))
            .distinct());
  }

  private static String numbers(Stream<ExplainedSentence> sentences) {
    return sentences
        .map(sentence -> sentence.index() == 0 ? "the title" : String.valueOf(sentence.index()))
        .collect(Collectors.joining(", "));
  }

  private void sentences() {
    if (!told.sentences().isEmpty()) {
      page.heading("SENTENCES");
    }
    told.sentences().forEach(this::sentence);
  }

  private void sentence(ExplainedSentence sentence) {
    page.field(
        0, sentence.index() == 0 ? "title" : String.valueOf(sentence.index()), sentence.text());
    page.field(NAMES, "=>", became(sentence));
    page.field(NAMES, "cues", cues(sentence.cues()));
    sentence.names().forEach(name -> page.field(NAMES, lower(name.kind()), name(name)));
    page.gap();
  }

  private static String became(ExplainedSentence sentence) {
    List<String> parts = new ArrayList<>();
    if (!sentence.reports().isEmpty()) {
      String numbers =
          sentence.reports().stream().map(String::valueOf).collect(Collectors.joining(", "));
      parts.add("report " + numbers);
    }
    String why = sentence.passed().stream().map(Why::words).collect(Collectors.joining("; "));
    if (!why.isEmpty()) {
      parts.add((sentence.reports().isEmpty() ? "nothing: " : "in part nothing: ") + why);
    }
    String grammar =
        switch (sentence.grammar()) {
          case NOT_NEEDED, PARSED -> "";
          case TOO_LONG -> "too long to be parsed";
          case BUDGET_SPENT -> "not parsed: the article's parses were spent before it";
        };
    if (!grammar.isEmpty()) {
      parts.add(grammar);
    }
    return String.join(" | ", parts);
  }

  private static String cues(List<TracedCue> cues) {
    return cues.stream()
        .map(
            cue ->
                "\""
                    + cue.words()
                    + "\" "
                    + cue.kind()
                    + (cue.standing() == ReportStatus.NEW ? "" : " " + lower(cue.standing())))
        .collect(Collectors.joining(", "));
  }

  private static String name(Name name) {
    TimeSpan when = name.when();
    String meant = when != null ? ReportText.span(when) : String.valueOf(name.id());
    String sense = name.sense() == null ? "" : " [" + sense(name) + "]";
    String sure = name.confidence() == null ? "" : " " + ReportText.share(name.confidence());
    return "\"" + name.surface() + "\" = " + meant + sense + sure + " " + name.rule();
  }

  private static String sense(Name name) {
    String sense = String.valueOf(name.sense());
    return name.kind() == Name.Kind.PLACE ? lower(sense).replace('_', ' ') : "speaks: " + sense;
  }

  private static String lower(Object word) {
    return word.toString().toLowerCase(Locale.ROOT);
  }
}
