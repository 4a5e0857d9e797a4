package picket.ingest.ledger;

/** The ledger could not be read or written. */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean takenOver;

  LedgerException(String message, Throwable cause, boolean takenOver) {
    super(message, cause);
    this.takenOver = takenOver;
  }

  /** Whether another instance has the ledger now, so that trying again would only take it back. */
  public boolean isTakenOver() {
    return takenOver;
  }
}
