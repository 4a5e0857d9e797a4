package picket.enrich.genre;

import picket.model.Genre;

/**
 * What kind of text an article is, and what told it.
 *
 * @param genre the kind
 * @param because what told it, as words that follow "because of" or a colon
 */
public record Judgement(Genre genre, String because) {}
