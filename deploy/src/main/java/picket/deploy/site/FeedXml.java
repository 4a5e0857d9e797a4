package picket.deploy.site;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes the XML of a feed, indented by one space; characters that XML forbids are left out. */
final class FeedXml {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private int depth;

  FeedXml() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  FeedXml open(String name, String... attributes) {
    try {
      line();
      xml.writeStartElement(name);
      write(attributes);
      depth++;
      return this;
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  FeedXml close() {
    try {
      depth--;
      line();
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  /** Writes an element of text; nothing where there is no text. */
  FeedXml element(String name, @Nullable String content, String... attributes) {
    if (content == null) {
      return this;
    }
    try {
      line();
      xml.writeStartElement(name);
      write(attributes);
      xml.writeCharacters(legal(content));
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  FeedXml empty(String name, String... attributes) {
    try {
      line();
      xml.writeEmptyElement(name);
      write(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  /** All that was written. */
  String done() {
    try {
      xml.flush();
      return text + "\n";
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int n = 0; n < attributes.length; n += 2) {
      xml.writeAttribute(attributes[n], legal(attributes[n + 1]));
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + " ".repeat(depth));
  }

  private static String legal(String text) {
    return text.codePoints()
        .filter(FeedXml::isLegal)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLegal(int c) {
    if (c < ' ') {
      return c == '\n' || c == '\t';
    }
    boolean halfPair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !halfPair && c != 0xFFFE && c != 0xFFFF;
  }

  private static IllegalStateException unexpected(XMLStreamException e) {
    return new IllegalStateException("a text in memory cannot be written", e);
  }
}
