package picket.ingest.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Text;
import org.jdom2.output.XMLOutputter;
import picket.ingest.markup.PlainText;

/**
 * Settles how the texts of a feed are written before Rome reads them: publishers write HTML as it
 * stands where it should be escaped, and some send it in Base64.
 */
final class WrittenText {
  private static final List<String> OF_RSS =
      List.of("title", "description", "encoded", "author", "creator", "content");
  private static final List<String> OF_ATOM = List.of("title", "subtitle", "summary", "content");
  private static final Namespace ATOM_0_3 = Namespace.getNamespace("http://purl.org/atom/ns#");
  private static final String BASE64 = "base64";
  private static final String TYPE = "type";
  private static final String MODE = "mode";

  /** A type of media whose texts Atom wants in Base64: no text, no XML. */
  private static final Pattern BINARY_TYPE =
      Pattern.compile("(?!text/)[\\w.+-]+/(?!.*xml)[\\w.+-]+");

  private static final Pattern BASE64_TEXT = Pattern.compile("[A-Za-z0-9+/\\s]{4,}={0,2}\\s*");

  private WrittenText() {}

  /** Of a child of a channel or item of RSS. */
  static void settleRss(Element text) {
    if (OF_RSS.contains(text.getName()) && !text.getChildren().isEmpty()) {
      text.setText(new XMLOutputter().outputElementContentString(text));
    }
  }

  /** Of a child of a feed or entry of Atom. */
  static void settleAtom(Element text) {
    if (!OF_ATOM.contains(text.getName())) {
      return;
    }
    String type = text.getAttributeValue(TYPE, "").strip().toLowerCase(Locale.ROOT);
    if (isBase64(text, type)) {
      decode(text);
    } else if (type.equals("html") && !text.getChildren().isEmpty()) {
      text.setText(markup(text));
    }
    if (isOldTitle(text)
        && text.getChildren().isEmpty()
        && text.getAttributeValue(TYPE, "").contains("html")) {
      text.setText(PlainText.ofHtml(text.getText())); // Rome forgets what it was
    }
  }

  private static boolean isOldTitle(Element text) {
    return text.getName().equals("title") && text.getNamespace().equals(ATOM_0_3);
  }

  private static boolean isBase64(Element text, String type) {
    boolean declared =
        text.getAttributeValue(MODE, "").strip().equalsIgnoreCase(BASE64)
            || BINARY_TYPE.matcher(type).matches();
    return declared && BASE64_TEXT.matcher(text.getText()).matches();
  }

  private static void decode(Element text) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(text.getText());
      String decoded =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean old = text.getNamespace().equals(ATOM_0_3);
      text.setText(decoded);
      text.setAttribute(TYPE, old ? "text/html" : "html");
      text.removeAttribute(MODE);
      if (old) {
        text.setAttribute(MODE, "escaped");
      }
    } catch (IllegalArgumentException | CharacterCodingException e) {
      text.setText(""); // it is a picture or the like
    }
  }

  /** Markup as it stands around and between markup that is escaped. */
  private static String markup(Element element) {
    StringBuilder html = new StringBuilder();
    for (Content content : element.getContent()) {
      if (content instanceof Text text) {
        html.append(text.getText());
      } else if (content instanceof Element inner) {
        String name = inner.getName();
        html.append('<').append(name).append('>');
        html.append(markup(inner)).append("</").append(name).append('>');
      }
    }
    return html.toString();
  }
}
