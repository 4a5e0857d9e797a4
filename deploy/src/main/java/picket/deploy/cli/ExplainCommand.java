package picket.deploy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picket.deploy.archive.ArchiveReader;
import picket.deploy.explain.ArticleFile;
import picket.deploy.explain.ArticleLog;
import picket.deploy.explain.ArticleWeb;
import picket.deploy.explain.ExplanationText;
import picket.deploy.explain.Particulars;
import picket.deploy.explain.Shown;
import picket.enrich.explain.Explanation;
import picket.enrich.read.ArticleReader;
import picket.enrich.text.CoreNlpAnnotator;
import picket.enrich.text.WorkBudget;
import picket.ingest.Surroundings;
import picket.ingest.identity.CanonicalUrl;
import picket.model.json.Json;
import picket.model.theatre.Source;
import picket.model.theatre.Theatre;
import picket.model.theatre.syntax.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code picket explain}. */
@Command(
    name = "explain",
    description =
        "Shows how one article is read: names, reports, and why each sentence gave what it gave.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Option(
      names = "--article",
      paramLabel = "FILE|URL|ID",
      required = true,
      description =
          "A file (lines of JSON, a web page, or plain text with the title first), an address, or"
              + " the id of an article of a run (with --data or --bootstrap).")
  private String article = "";

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Which line of a file of JSON is meant, by id or address (default: the first).")
  private @Nullable String id;

  /** A run of which the article is. */
  static final class Run {
    @Option(names = "--data", paramLabel = "DIR", description = "Folder of a run that has ended.")
    private @Nullable Path data;

    @Option(
        names = "--bootstrap",
        paramLabel = "HOST:PORT",
        description = "Broker of a run that goes on.")
    private @Nullable String bootstrap;

    Shown find(ArticleLog log, String article) throws InterruptedException {
      return data != null
          ? log.inFolder(data, article)
          : log.at(Objects.requireNonNull(bootstrap), article);
    }
  }

  @ArgGroup private @Nullable Run run;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "Archive whose outlets stand in for the theatre's, as in its replay.")
  private @Nullable Path archive;

  @Option(
      names = "--source",
      paramLabel = "ID",
      description = "Outlet of an article in a file or on the web.")
  private @Nullable String source;

  @Option(
      names = "--published",
      paramLabel = "TIME",
      description =
          "When an article in a file or on the web was published, such as 2026-03-04T12:00:00Z.")
  private @Nullable String published;

  @Option(names = "--url", paramLabel = "URL", description = "Address of an article in a file.")
  private @Nullable String url;

  @Option(names = "--json", description = "Write one line of JSON for each theatre.")
  private boolean json;

  @Mixin private SettingsOption config = new SettingsOption();
  @Mixin private TheatreOptions theatres = new TheatreOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    refuseWhatSaysNothing();
    Particulars said = new Particulars(source, time(), address());
    List<Theatre> packs = theatres.read();
    Shown shown = find(said, packs);
    checkSource(packs, shown);
    try (TerminalProgress progress = TerminalProgress.of(spec)) {
      progress.step("Loading language models");
    }
    tell(packs, shown);
    return CommandLine.ExitCode.OK;
  }

  private void tell(List<Theatre> packs, Shown shown) {
    CoreNlpAnnotator annotator = CoreNlpAnnotator.load(WorkBudget.USUAL);
    PrintWriter out = command().getOut();
    for (Theatre pack : packs) {
      out.print(pack.equals(packs.get(0)) || json ? "" : "\n\n");
      Theatre theatre = shown.outlets().isEmpty() ? pack : pack.withSources(shown.outlets());
      Explanation told = new ArticleReader(theatre, annotator).explain(shown.article());
      out.print(json ? Json.write(told) + "\n" : ExplanationText.of(told));
    }
    out.flush();
  }

  private Shown find(Particulars said, List<Theatre> packs)
      throws IOException, InterruptedException {
    List<Source> outlets = archive == null ? List.of() : ArchiveReader.read(archive).sources();
    if (run != null) {
      return run.find(new ArticleLog(outlets), article);
    }
    Shown shown = isOnTheWeb() ? fetched(said, packs) : new ArticleFile(file(), said).read(id);
    return outlets.isEmpty() ? shown : new Shown(shown.article(), outlets);
  }

  private Shown fetched(Particulars said, List<Theatre> packs) throws InterruptedException {
    List<Source> known = packs.stream().flatMap(pack -> pack.sources().stream()).toList();
    ArticleWeb web = new ArticleWeb(config.read().requireContact(), Surroundings.real());
    return web.read(article, known, said);
  }

  private boolean isOnTheWeb() {
    return article.startsWith("http://") || article.startsWith("https://");
  }

  /** An option that changes nothing would leave a person with the wrong idea of what is shown. */
  private void refuseWhatSaysNothing() {
    boolean file = run == null && !isOnTheWeb();
    refuse(!file && id != null, "--id", "an article in a file of JSON");
    refuse(!file && url != null, "--url", "an article in a file");
    refuse(run != null && source != null, "--source", "an article in a file or on the web");
    refuse(run != null && published != null, "--published", "an article in a file or on the web");
  }

  private void refuse(boolean given, String option, String of) {
    if (given) {
      throw new ParameterException(command(), option + " is for " + of + " only; leave it out");
    }
  }

  private void checkSource(List<Theatre> packs, Shown shown) {
    SortedSet<String> known = new TreeSet<>();
    if (shown.outlets().isEmpty()) {
      packs.forEach(pack -> pack.sources().forEach(outlet -> known.add(outlet.id())));
    }
    shown.outlets().forEach(outlet -> known.add(outlet.id()));
    if (source != null && !known.contains(source)) {
      throw new ParameterException(
          command(), "no outlet has the id \"" + source + "\"; " + Nearest.mend(source, known));
    }
  }

  private @Nullable String address() {
    try {
      return url == null ? null : CanonicalUrl.of(url).text();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          command(), "--url is \"" + url + "\"; write it whole, such as https://outlet.example/7");
    }
  }

  private Path file() {
    try {
      Path file = Path.of(article);
      if (Files.isRegularFile(file)) {
        return file;
      }
    } catch (InvalidPathException e) {
      // told below: it is no file
    }
    throw new ParameterException(
        command(),
        "there is no file \""
            + article
            + "\"; to look for an article of that id, say where with --data or --bootstrap");
  }

  private @Nullable Instant time() {
    try {
      return published == null ? null : OffsetDateTime.parse(published).toInstant();
    } catch (DateTimeException e) {
      throw new ParameterException(
          command(), "--published is \"" + published + "\"; write it such as 2026-03-04T12:00:00Z");
    }
  }

  private CommandLine command() {
    return Objects.requireNonNull(spec).commandLine();
  }
}
