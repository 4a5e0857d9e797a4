package picket.deploy.bench;

import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Stanford CoreNLP as a user would write it, with all its defaults: three name models, SUTime,
 * numeric classifiers and fine-grained names. Its models are not shipped with Picket, so it is
 * loaded from a local Maven repository, by a class loader of its own. Thread-safe.
 */
final class DefaultPipeline {
  static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse";

  /** What it needs besides its models: its own code, and what SUTime reads its holidays with. */
  private static final List<String> LIBRARIES =
      List.of(
          "edu.stanford.nlp:stanford-corenlp:4.5.10",
          "de.jollyday:jollyday:0.4.9",
          "joda-time:joda-time:2.13.0",
          "xom:xom:1.3.9",
          "javax.xml.bind:jaxb-api:2.4.0-b180830.0359",
          "com.sun.xml.bind:jaxb-impl:2.4.0-b180830.0438",
          "com.sun.istack:istack-commons-runtime:3.0.7",
          "javax.activation:javax.activation-api:1.2.0",
          "org.ejml:ejml-core:0.39",
          "org.ejml:ejml-ddense:0.39",
          "org.ejml:ejml-simple:0.39");

  /** Folders above the models' JAR up to the repository: version, artifact, nlp, stanford, edu. */
  private static final int DEPTH = 6;

  private final ClassLoader loader;
  private final Object pipeline;
  private final Method process;

  private DefaultPipeline(ClassLoader loader) throws ReflectiveOperationException {
    Properties options = new Properties();
    options.setProperty("annotators", ANNOTATORS);
    Class<?> type = loader.loadClass("edu.stanford.nlp.pipeline.StanfordCoreNLP");
    this.loader = loader;
    this.pipeline = type.getConstructor(Properties.class).newInstance(options);
    this.process = type.getMethod("process", String.class);
  }

  /**
   * Loads it, which takes half a minute and some 2 GB.
   *
   * @param models CoreNLP's models JAR in a Maven repository
   * @throws IllegalArgumentException where that or a library beside it is missing, naming it
   */
  static DefaultPipeline load(Path models) {
    URLClassLoader loader =
        new URLClassLoader(classPath(models), ClassLoader.getPlatformClassLoader());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return new DefaultPipeline(loader);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("CoreNLP does not start from " + models, e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  static URL[] classPath(Path models) {
    Path repository = models.toAbsolutePath().normalize();
    for (int n = 0; n < DEPTH && repository.getParent() != null; n++) {
      repository = repository.getParent();
    }
    List<Path> files = new ArrayList<>(List.of(models));
    for (String library : LIBRARIES) {
      files.add(repository.resolve(jar(library)));
    }
    List<URL> urls = new ArrayList<>();
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new IllegalArgumentException(
            file + " is missing; fetch it with mvn dependency:get -Dartifact=GROUP:NAME:VERSION");
      }
      urls.add(url(file));
    }
    return urls.toArray(URL[]::new);
  }

  private static Path jar(String library) {
    String[] parts = library.split(":", -1);
    return Path.of(
        parts[0].replace('.', '/'), parts[1], parts[2], parts[1] + "-" + parts[2] + ".jar");
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("not a file name: " + file, e);
    }
  }

  /** Annotates a text, paragraphs parted by a blank line. */
  void annotate(String text) {
    Thread.currentThread().setContextClassLoader(loader);
    try {
      process.invoke(pipeline, text);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("CoreNLP failed", e);
    }
  }
}
