package picket.ingest.xml;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a document once without building anything, and refuses what would be dear to build.
 *
 * @param depth how many elements may stand within each other
 * @param elements how many there may be
 */
public record XmlLimits(int depth, int elements) {
  /** Far above what any feed needs; a feed parser's work grows with the square of the depth. */
  public static final XmlLimits OF_FEEDS = new XmlLimits(64, 200_000);

  /**
   * Passes a document that is well-formed and within the limits.
   *
   * @throws BrokenXmlException where it is not
   */
  public void check(String xml) throws BrokenXmlException {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
      walk(reader);
      reader.close();
    } catch (XMLStreamException e) {
      throw BrokenXmlException.at(
          e.getLocation() == null ? 0 : e.getLocation().getLineNumber(), what(e));
    }
  }

  private void walk(XMLStreamReader reader) throws XMLStreamException, BrokenXmlException {
    int open = 0;
    int count = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        open++;
        count++;
      } else if (event == XMLStreamReader.END_ELEMENT) {
        open--;
      }
      if (open > depth) {
        throw new BrokenXmlException(
            "its elements stand more than " + depth + " deep within each other");
      }
      if (count > elements) {
        throw new BrokenXmlException("it has more than " + elements + " elements");
      }
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  /** The parser's words without its own account of the place. */
  private static String what(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    String words = message.replaceFirst("(?s)^.*?Message: ", "").replaceAll("\\s+", " ").strip();
    return words.startsWith("http://") ? words.replaceFirst("^\\S+?#", "") : words;
  }
}
