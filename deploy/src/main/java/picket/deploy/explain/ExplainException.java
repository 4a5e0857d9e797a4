package picket.deploy.explain;

/** There is no article where one was looked for. The message says why, and what would help. */
public final class ExplainException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ExplainException(String message) {
    super(message);
  }
}
