package picket.deploy.demo;

/** The command with which an analyst reads a topic. */
public final class Kcat {
  private Kcat() {}

  /** Reads a topic from its beginning to its end, one JSON record a line, committed ones only. */
  public static String line(String bootstrap, String topic) {
    return "kcat -C -e -q -b "
        + bootstrap
        + " -t "
        + topic
        + " -o beginning -X isolation.level=read_committed";
  }
}
