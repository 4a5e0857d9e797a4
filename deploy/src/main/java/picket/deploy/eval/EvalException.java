package picket.deploy.eval;

/** A file to be evaluated cannot be read; the message names file and line, cause and mend. */
public final class EvalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EvalException(String message) {
    super(message);
  }
}
