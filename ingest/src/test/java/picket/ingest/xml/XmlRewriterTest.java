package picket.ingest.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlRewriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Warning: junk <?xml version='1.0'?><a>x</a> | <a>x</a>",
        "<a>x</a> trailing <b> | <a>x</a>",
        "<a>fish & chips &amp; peas</a> | <a>fish &amp; chips &amp; peas</a>",
        "<a>&nbsp;&rsquo;&unknown;</a> | <a>\u00a0\u2019&amp;unknown;</a>",
        "<a>&#0;&#x1F;&#150;&#x41;&#1114112;</a> | <a>\u2013A</a>",
        "<a>&lt;b&gt;</a> | <a>&lt;b&gt;</a>",
        "<a>1 < 2, <3, <joe@x.example></a> | <a>1 &lt; 2, &lt;3, &lt;joe@x.example&gt;</a>",
        "<a href='x?a=1&b=2' id=7 bare id=8/> | <a href=\"x?a=1&amp;b=2\" id=\"7\" bare=\"\"/>",
        "<a><![CDATA[ <b> & ]]></a> | <a><![CDATA[ <b> & ]]></a>",
        "<a><!-- x -- y --><?php z ?>b</a> | <a>b</a>",
        "<!DOCTYPE a [<!ENTITY x \"]>\"><!-- don't -->]><a>b</a> | <a>b</a>",
        "<a:b:c/> | <a:b-c xmlns:a=\"urn:unbound:a\"/>",
        "<a xmlns:p=''><p:b/></a> | <a xmlns:p=\"urn:unbound:p\"><p:b/></a>",
        "<a><dc:b/></a> | <a xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:b/></a>",
      })
  void makesStrictMarkupOfLooseMarkup(String loose, String strict) {
    assertThat(new XmlRewriter(loose).rewrite()).isEqualTo(strict);
  }

  @Test
  void dropsWhatXmlForbids() {
    assertThat(
            new XmlRewriter("<a>x\u0000\u0008\uFFFE\uD800y\u0001<![CDATA[\u000Bz]]></a>").rewrite())
        .isEqualTo("<a>xy<![CDATA[z]]></a>");
  }

  @Test
  void bindsAPrefixAsTheDocumentDoesElsewhere() {
    String text = "<a><p:b xmlns:p=\"urn:one\"/><p:c/></a>";

    assertThat(new XmlRewriter(text).rewrite())
        .isEqualTo("<a xmlns:p=\"urn:one\"><p:b xmlns:p=\"urn:one\"/><p:c/></a>");
  }

  @Test
  void keepsTheNumbersOfLines() {
    String text = "<?xml version='1.0'?>\n<!-- 2\n3 -->\n<a\n b='5'\n>\n<?x\n?><!DOCTYPE\nz></a>";

    assertThat(new XmlRewriter(text).rewrite().lines().count()).isEqualTo(text.lines().count());
  }

  @Test
  void namesTheRootAsItIsWritten() {
    XmlRewriter rewriter = new XmlRewriter(" <rdf:RDF/>");
    rewriter.rewrite();

    assertThat(rewriter.root()).isEqualTo("rdf:RDF");
    assertThat(new XmlRewriter("no tags & none").rewrite()).isEmpty();
  }
}
