package picket.ingest.xml;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.jdom2.Document;
import org.jdom2.IllegalNameException;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;

/** Builds the tree of a document that loads nothing from anywhere. */
public final class XmlTree {
  private static final String XERCES = "http://apache.org/xml/features/";
  private static final String SAX = "http://xml.org/sax/features/";

  private XmlTree() {}

  /**
   * The tree of a document within the limits.
   *
   * @throws BrokenXmlException where it is not well-formed or not within them
   */
  public static Document of(String xml, XmlLimits limits) throws BrokenXmlException {
    limits.check(xml);
    try {
      return builder().build(new StringReader(xml));
    } catch (JDOMParseException e) {
      throw BrokenXmlException.at(e.getLineNumber(), String.valueOf(e.getMessage()));
    } catch (JDOMException e) {
      throw BrokenXmlException.at(0, String.valueOf(e.getMessage()));
    } catch (IllegalNameException e) {
      throw BrokenXmlException.at(0, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  private static SAXBuilder builder() {
    SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
    builder.setFeature(XERCES + "disallow-doctype-decl", true);
    builder.setFeature(XERCES + "nonvalidating/load-external-dtd", false);
    builder.setFeature(SAX + "external-general-entities", false);
    builder.setFeature(SAX + "external-parameter-entities", false);
    builder.setExpandEntities(false);
    return builder;
  }
}
