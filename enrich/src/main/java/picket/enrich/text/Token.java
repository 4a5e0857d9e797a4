package picket.enrich.text;

/**
 * A word of a sentence.
 *
 * @param word as written
 * @param lemma base form, lower case; the word in lower case where the sentence was not tagged
 * @param tag Penn Treebank part of speech; empty where the sentence was not tagged
 * @param head index of the governing token in the sentence; -1 for the root or where the sentence
 *     was not parsed
 * @param relation Universal Dependencies relation to the head; empty where the sentence was not
 *     parsed
 * @param begin offset of its first code point
 * @param end offset after its last code point
 */
public record Token(
    String word, String lemma, String tag, int head, String relation, int begin, int end) {}
