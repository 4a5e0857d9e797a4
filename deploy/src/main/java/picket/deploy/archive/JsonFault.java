package picket.deploy.archive;

import java.io.UncheckedIOException;

/** What is wrong with a piece of JSON, in one line and without the parser's own names. */
public final class JsonFault {
  private static final int LONGEST = 160;

  private JsonFault() {}

  public static String of(UncheckedIOException e) {
    String message =
        String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
    String first = message.lines().findFirst().orElse("it cannot be read");
    first = first.replaceAll("\\s*\\(for Object starting at[^)]*\\)?", "");
    first = first.replaceAll("`?picket\\.deploy\\.[\\w.$]+`?(\\[\\])?", "the record");
    return "not valid JSON ("
        + (first.length() > LONGEST ? first.substring(0, LONGEST) : first)
        + ")";
  }
}
