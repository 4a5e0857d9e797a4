package picket.ingest.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picket.ingest.markup.Paragraph;

class FurnitureLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "ADVERTISEMENT",
        "Story continues below this ad",
        "Also read: Traders threaten to shut their markets",
        "READ MORE | Six held over theft of copper wire",
        "Read also: Court frees a trader",
        "By Our Correspondent",
        "By Sara Mengal and Imran Jan",
        "Staff Report",
        "March 3, 2026 5:20 PM",
        "Published: 7 March 2026, 05:05",
        "Last updated: 2 hours ago",
        "5 min read",
        "Share this article",
        "12 Comments",
        "Tags: Chaman, Trade",
        "© 2026 The Bolan Courier",
        "Copyright 2026 Bolan Media. All rights reserved.",
        "Published in The Courier, March 3rd, 2026",
        "Photo: A. Khan",
        "Lorries wait at the gate on Monday. (Photo: A. Khan/Wire)",
        "Follow Portal One on WhatsApp for the latest news from every province.",
        "Sign up for our daily newsletter here",
        "The post Gate shut appeared first on Khyber Gazette.",
        "* * *",
        "Lesen Sie auch: Händler drohen mit Streik",
        "Auch interessant",
        "Lea también: Comerciantes amenazan con cerrar",
        "À lire aussi",
      })
  void knowsLinesThatAreNoPartOfAnArticle(String line) {
    assertThat(FurnitureLines.matches(paragraph(line, 0))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There was no immediate word from Kabul.",
        "Rawalpindi, 3 March 2026",
        "(Continental Wire)",
        "The writer is a former civil servant.",
        "No one claimed the attack.",
        "“Why?” he asked.",
        "Advertisements for recruits were found in the house.",
        "Comments by the minister angered the elders.",
        "Related firing was heard in two villages.",
        "By evening the road was open again.",
        "By Monday, 40 lorries had crossed.",
        "On March 3, 2026, the gate was shut.",
        "Read the statement, he said, and then judge.",
        "Watch towers stand along the fence.",
        "Share prices fell in Karachi.",
        "Pictures showed smoke over the post.",
        "They follow the leader on every road, and on foot.",
        "NPB/anw/1730",
        "Updated figures are expected on Friday.",
        "Lesen Sie auch im Dunkeln, fragte er.",
        "Zum Thema sagte er nichts.",
      })
  void keepsShortParagraphsThatAre(String line) {
    assertThat(FurnitureLines.matches(paragraph(line, 0))).isFalse();
  }

  @Test
  void takesALineThatIsOneLinkForAPointer() {
    String line = "Gunmen take seven miners from Harnai quarters";

    assertThat(FurnitureLines.matches(paragraph(line, line.length()))).isTrue();
    assertThat(FurnitureLines.matches(paragraph(line, 10))).isFalse();
  }

  @Test
  void knowsHeadingsOverListsOfOtherArticles() {
    assertThat(FurnitureLines.headsOthers(paragraph("More from Balochistan", 0))).isTrue();
    assertThat(FurnitureLines.headsOthers(paragraph("You may also like", 0))).isTrue();
    assertThat(FurnitureLines.headsOthers(paragraph("More than forty died.", 0))).isFalse();
  }

  private static Paragraph paragraph(String text, int linked) {
    return new Paragraph(List.of(text), new Element("p"), linked);
  }
}
