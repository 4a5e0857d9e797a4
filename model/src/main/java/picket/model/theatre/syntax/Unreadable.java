package picket.model.theatre.syntax;

/** Thrown by a {@link Scalar} that refuses a text; becomes a {@link Problem}. */
public final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String cause;
  private final String mend;

  public Unreadable(String cause, String mend) {
    super(cause + "; " + mend, null, false, false);
    this.cause = cause;
    this.mend = mend;
  }

  String cause() {
    return cause;
  }

  String mend() {
    return mend;
  }
}
