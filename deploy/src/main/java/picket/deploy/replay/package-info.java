/**
 * Runs an archive through the whole pipeline and keeps what comes out.
 *
 * <pre>
 * sources.json, articles.jsonl --ArchiveReader--> Archive --ArticleFeed--> articles
 *   --Passage--> all stages are past the last record --Outcome--> files, mails, summary
 * </pre>
 *
 * <p>Nothing that is written depends on the wall clock or on the order in which stages happen to
 * run: the same archive gives the same bytes.
 */
@NullMarked
package picket.deploy.replay;

import org.jspecify.annotations.NullMarked;
