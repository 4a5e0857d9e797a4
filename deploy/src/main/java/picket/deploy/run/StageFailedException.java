package picket.deploy.run;

/** A stage has stopped for good, does not come up, or stands still. */
public final class StageFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StageFailedException(String message) {
    super(message);
  }

  StageFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
