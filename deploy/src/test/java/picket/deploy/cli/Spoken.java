package picket.deploy.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What the command answered.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Spoken(int code, String out, String err) {

  static Spoken by(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Picket.run(new PrintWriter(out), new PrintWriter(err), args);
    return new Spoken(code, out.toString(), err.toString());
  }
}
