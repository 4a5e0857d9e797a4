package picket.model.theatre.syntax;

/**
 * A mistake in a file.
 *
 * @param file folder and name, such as {@code af-pk/actors.yaml}
 * @param line from 1; 0 where the file as a whole is meant
 * @param cause what is wrong
 * @param mend what to do about it
 */
public record Problem(String file, int line, String cause, String mend) {

  /** On one line: {@code af-pk/actors.yaml:12: unknown key "nam"; did you mean "name"?} */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + cause + "; " + mend;
  }
}
