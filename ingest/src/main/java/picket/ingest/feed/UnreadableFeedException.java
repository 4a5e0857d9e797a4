package picket.ingest.feed;

/** Says why a document is not taken for a feed: one line, for a person. */
final class UnreadableFeedException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableFeedException(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
