/**
 * Sets an item of an archive as a page of a news site, with all that stands around an article.
 *
 * <pre>
 * item, its neighbours, the outlet's make --ArticlePage--> template in pages/ --> HTML
 * </pre>
 *
 * <p>What a page says beyond the archive - comments, captions, notices - is invented, and there so
 * that a reader of pages has something to leave out. Pure: the same item among the same neighbours
 * gives the same page. Nothing dates a page whose item has no date.
 */
@NullMarked
package picket.deploy.site.page;

import org.jspecify.annotations.NullMarked;
