package picket.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import picket.model.Seen;

class ArticleIdentityTest {

  @Test
  void namesAnArticleByItsCanonicalAddress() {
    String id = ArticleIdentity.id(CanonicalUrl.of("https://news.example/a?utm_source=feed"));

    assertThat(id).isEqualTo(ArticleIdentity.id(CanonicalUrl.of("https://NEWS.example/a#top")));
    assertThat(id).hasSize(16).matches("[0-9a-f]+");
    assertThat(id).isNotEqualTo(ArticleIdentity.id(CanonicalUrl.of("https://news.example/b")));
  }

  @Test
  void tellsContentsApartByTheirWordsAlone() {
    String hash = ArticleIdentity.contentHash("Gate shut", "It closed.\n\nLorries wait.");

    assertThat(ArticleIdentity.contentHash("Gate  shut ", "It closed.\nLorries\u00a0wait."))
        .isEqualTo(hash);
    assertThat(ArticleIdentity.contentHash("Gate shut", "It closed. Lorries waited."))
        .isNotEqualTo(hash);
    assertThat(ArticleIdentity.contentHash("Gate", "shut It closed. Lorries wait."))
        .isNotEqualTo(hash);
  }

  @Test
  void makesTheNextRevisionOnlyOfNewContent() {
    Seen seen = new Seen("a", 2, "old", Instant.EPOCH);

    assertThat(Revisions.next(null, "new")).hasValue(0);
    assertThat(Revisions.next(seen, "new")).hasValue(3);
    assertThat(Revisions.next(seen, "old")).isEmpty();
  }
}
