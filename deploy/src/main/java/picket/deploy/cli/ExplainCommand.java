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
import picket.model.json.Json;
import picket.model.theatre.Source;
import picket.model.theatre.Theatre;
import picocli.CommandLine;
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

  @Option(names = "--data", paramLabel = "DIR", description = "Folder of a run that has ended.")
  private @Nullable Path data;

  @Option(
      names = "--bootstrap",
      paramLabel = "HOST:PORT",
      description = "Broker of a run that goes on.")
  private @Nullable String bootstrap;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "Archive whose outlets stand in for the theatre's, as in its replay.")
  private @Nullable Path archive;

  @Option(names = "--source", paramLabel = "ID", description = "Outlet of an article in a file.")
  private @Nullable String source;

  @Option(
      names = "--published",
      paramLabel = "TIME",
      description = "When the article was published, such as 2026-03-04T12:00:00Z.")
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
    Particulars said = new Particulars(source, time(), url);
    List<Theatre> packs = theatres.read();
    Shown shown = find(said, packs);
    PrintWriter out = command().getOut();
    try (TerminalProgress progress = TerminalProgress.of(spec)) {
      progress.step("Loading language models");
    }
    CoreNlpAnnotator annotator = CoreNlpAnnotator.load(WorkBudget.USUAL);
    for (Theatre pack : packs) {
      out.print(pack.equals(packs.get(0)) || json ? "" : "\n\n");
      Theatre theatre = shown.outlets().isEmpty() ? pack : pack.withSources(shown.outlets());
      Explanation told = new ArticleReader(theatre, annotator).explain(shown.article());
      out.print(json ? Json.write(told) + "\n" : ExplanationText.of(told));
    }
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private Shown find(Particulars said, List<Theatre> packs)
      throws IOException, InterruptedException {
    List<Source> outlets = archive == null ? List.of() : ArchiveReader.read(archive).sources();
    if (data != null) {
      return new ArticleLog(outlets).inFolder(data, article);
    }
    if (bootstrap != null) {
      return new ArticleLog(outlets).at(bootstrap, article);
    }
    if (article.startsWith("http://") || article.startsWith("https://")) {
      List<Source> known = packs.stream().flatMap(pack -> pack.sources().stream()).toList();
      ArticleWeb web = new ArticleWeb(config.read().requireContact(), Surroundings.real());
      return web.read(article, known, said.published());
    }
    return new ArticleFile(file(), said).read(id);
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
