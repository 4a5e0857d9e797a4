package picket.ingest.xml;

import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document anew so that a strict parser accepts it: from the first tag to the end of the
 * root, without declarations, document type, comments and instructions, with every attribute quoted
 * and every prefix declared.
 *
 * <p>Lines keep their numbers. Elements that are not closed stay so: guessing where a title ends
 * would put one article's words under another's. Not thread-safe, used once.
 */
public final class XmlRewriter {
  private final String in;
  private final StringBuilder out;
  private final References references;
  private final Prefixes prefixes = new Prefixes();
  private int at;
  private @Nullable String root;
  private int rootNameEnd;
  private int open;

  public XmlRewriter(String in) {
    this.in = in;
    this.out = new StringBuilder(in.length() + in.length() / 8);
    this.references = new References(in, out);
  }

  /** The document; empty where there is no tag in it. */
  public String rewrite() {
    while (at < in.length() && !(root != null && open == 0)) {
      int tag = in.indexOf('<', at);
      int end = tag < 0 ? in.length() : tag;
      text(end);
      at = end;
      if (tag >= 0) {
        markup();
      }
    }
    out.insert(rootNameEnd, prefixes.missing());
    return out.toString();
  }

  /** The name of the first element as it is written; empty where there is none. */
  public String root() {
    return root == null ? "" : root;
  }

  private void text(int end) {
    if (root != null) {
      references.write(at, end);
    } else {
      lines(at, end);
    }
  }

  private void markup() {
    if (in.startsWith("<!--", at)) {
      drop(after("-->"));
    } else if (in.startsWith("<![CDATA[", at)) {
      characterData();
    } else if (in.startsWith("<!", at)) {
      drop(declarationEnd());
    } else if (in.startsWith("<?", at)) {
      drop(after(">"));
    } else if (in.startsWith("</", at)) {
      closingTag();
    } else {
      openingTag();
    }
  }

  private void characterData() {
    int end = after("]]>");
    if (root != null) {
      references.writeRaw(at, end);
    }
    at = end;
  }

  /** The end of a document type, past an internal subset and quoted text. */
  private int declarationEnd() {
    int depth = 0;
    char quote = 0;
    for (int i = at + 2; i < in.length(); i++) {
      char c = in.charAt(i);
      if (in.startsWith("<!--", i)) {
        int end = in.indexOf("-->", i);
        i = end < 0 ? in.length() : end + 2;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[' || c == '<') {
        depth++;
      } else if (c == ']' || (c == '>' && depth > 0)) {
        depth--;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return in.length();
  }

  private void closingTag() {
    int nameEnd = nameEnd(at + 2);
    if (nameEnd == at + 2 || root == null) {
      literal();
      return;
    }
    String name = name(at + 2, nameEnd);
    int end = after(">");
    out.append("</").append(name).append('>');
    lines(nameEnd, end);
    at = end;
    if (name.equals(root)) {
      open--;
    }
  }

  private void openingTag() {
    int nameEnd = nameEnd(at + 1);
    if (nameEnd == at + 1 || !endsName(nameEnd)) {
      literal();
      return;
    }
    String name = name(at + 1, nameEnd);
    boolean isRoot = root == null;
    prefixes.use(name);
    out.append('<').append(name);
    if (isRoot) {
      root = name;
      rootNameEnd = out.length();
    }
    at = nameEnd;
    boolean closed = attributes(isRoot);
    out.append(closed ? "/>" : ">");
    if (name.equals(root) && !closed) {
      open++;
    }
  }

  /** Writes the attributes up to the end of the tag; true where the tag closes itself. */
  private boolean attributes(boolean ofRoot) {
    TreeSet<String> seen = new TreeSet<>();
    while (at < in.length() && in.charAt(at) != '>') {
      int nameEnd = nameEnd(at);
      if (nameEnd == at) {
        lines(at, at + 1);
        at++;
      } else {
        String name = name(at, nameEnd);
        attribute(name, value(nameEnd), ofRoot, seen.add(name));
      }
    }
    boolean closed = at > 0 && at < in.length() && in.charAt(at - 1) == '/';
    at = Math.min(at + 1, in.length());
    return closed;
  }

  private void attribute(String name, Span value, boolean ofRoot, boolean isFirst) {
    at = value.next();
    boolean declares = name.startsWith("xmlns");
    // a namespace is compared letter by letter, and blanks around it are never meant
    Span kept = declares ? trimmed(value) : value;
    if (!isFirst || (declares && (kept.isEmpty() || name.startsWith("xmlns:xml")))) {
      return;
    }
    prefixes.declare(name, in.substring(kept.from(), kept.to()), ofRoot);
    out.append(' ').append(name).append("=\"");
    references.write(kept.from(), kept.to());
    out.append('"');
  }

  private record Span(int from, int to, int next) {
    boolean isEmpty() {
      return from == to;
    }
  }

  private Span trimmed(Span value) {
    int from = Math.min(pastSpace(value.from()), value.to());
    int to = value.to();
    while (to > from && Character.isWhitespace(in.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to, value.next());
  }

  private Span value(int nameEnd) {
    int from = pastSpace(nameEnd);
    if (from >= in.length() || in.charAt(from) != '=') {
      return new Span(nameEnd, nameEnd, nameEnd);
    }
    from = pastSpace(from + 1);
    if (from < in.length() && (in.charAt(from) == '"' || in.charAt(from) == '\'')) {
      int end = in.indexOf(in.charAt(from), from + 1);
      int to = end < 0 ? in.length() : end;
      return new Span(from + 1, Math.max(to, from + 1), Math.min(to + 1, in.length()));
    }
    int to = from;
    while (to < in.length() && in.charAt(to) != '>' && !Character.isWhitespace(in.charAt(to))) {
      to++;
    }
    return new Span(from, to, to);
  }

  private int pastSpace(int from) {
    int i = from;
    while (i < in.length() && Character.isWhitespace(in.charAt(i))) {
      i++;
    }
    return i;
  }

  private int nameEnd(int from) {
    int i = from;
    while (i < in.length() && isNamePart(in.charAt(i), i == from)) {
      i++;
    }
    return i;
  }

  private static boolean isNamePart(char c, boolean first) {
    return first
        ? Character.isLetter(c) || c == '_'
        : Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':';
  }

  private boolean endsName(int i) {
    return i >= in.length()
        || in.charAt(i) == '>'
        || in.charAt(i) == '/'
        || Character.isWhitespace(in.charAt(i));
  }

  /** The name with at most one colon, neither first nor last, as namespaces ask for. */
  private String name(int from, int to) {
    String name = in.substring(from, to);
    int colon = name.indexOf(':');
    if (colon < 0) {
      return name;
    }
    String local = name.substring(colon + 1).replace(':', '-');
    boolean usable = !local.isEmpty() && isNamePart(local.charAt(0), true);
    return usable ? name.substring(0, colon + 1) + local : name.replace(':', '-');
  }

  /** A less-than sign that begins no markup. */
  private void literal() {
    if (root != null) {
      out.append("&lt;");
    }
    at++;
  }

  private int after(String end) {
    int found = in.indexOf(end, at);
    return found < 0 ? in.length() : found + end.length();
  }

  private void drop(int end) {
    lines(at, end);
    at = end;
  }

  /** Keeps the count of lines where something is left out. */
  private void lines(int from, int to) {
    for (int i = from; i < to; i++) {
      if (in.charAt(i) == '\n') {
        out.append('\n');
      }
    }
  }
}
