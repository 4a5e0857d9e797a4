package picket.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
