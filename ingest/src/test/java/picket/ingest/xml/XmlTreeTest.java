package picket.ingest.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class XmlTreeTest {
  private static final XmlLimits SMALL = new XmlLimits(2, 3);

  @Test
  void buildsWhatIsWithinTheLimits() throws BrokenXmlException {
    assertThat(XmlTree.of("<a><b/><c/></a>", SMALL).getRootElement().getChildren()).hasSize(2);
  }

  @Test
  void refusesWhatIsNot() {
    assertThatThrownBy(() -> XmlTree.of("<a><b><c/></b></a>", SMALL))
        .isInstanceOf(BrokenXmlException.class)
        .hasMessage("its elements stand more than 2 deep within each other");
    assertThatThrownBy(() -> XmlTree.of("<a><b/><c/><d/></a>", SMALL))
        .isInstanceOf(BrokenXmlException.class)
        .hasMessage("it has more than 3 elements");
  }

  @Test
  void saysWhereADocumentIsBroken() {
    assertThatThrownBy(() -> XmlTree.of("<a>\n<b></c></a>", SMALL))
        .isInstanceOf(BrokenXmlException.class)
        .hasMessageStartingWith("it is broken XML at line 2: ")
        .hasMessageNotContaining("Message:");
  }

  @Test
  void readsNoDocumentType() {
    assertThatThrownBy(() -> XmlTree.of("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", SMALL))
        .isInstanceOf(BrokenXmlException.class);
  }
}
