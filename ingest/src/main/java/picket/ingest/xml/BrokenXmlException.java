package picket.ingest.xml;

/** Says why a document cannot be read as XML: one line, for a person. */
public final class BrokenXmlException extends Exception {
  private static final long serialVersionUID = 1L;

  BrokenXmlException(String reason) {
    super(reason);
  }

  static BrokenXmlException at(int line, String what) {
    String where = line > 0 ? " at line " + line : "";
    return new BrokenXmlException("it is broken XML" + where + ": " + what);
  }

  /** The reason. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
