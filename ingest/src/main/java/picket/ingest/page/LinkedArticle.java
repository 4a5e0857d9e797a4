package picket.ingest.page;

/**
 * What the linked data of a page says of its article, as it stands there; empty where it says
 * nothing.
 *
 * @param body the whole text, with or without markup
 * @param authors names parted by commas
 * @param published ISO 8601, if the page keeps to the rules
 * @param modified likewise
 * @param publisher name of the outlet
 */
record LinkedArticle(
    String headline,
    String body,
    String authors,
    String section,
    String published,
    String modified,
    String publisher,
    String language) {
  static final LinkedArticle NONE = new LinkedArticle("", "", "", "", "", "", "", "");
}
