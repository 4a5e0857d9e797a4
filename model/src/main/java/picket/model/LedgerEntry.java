package picket.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One claimant's latest word on an incident: a row of the claim ledger.
 *
 * @param claimant id of the actor who speaks, or {@link Report#OWN} for the outlets' own counts
 * @param side whom the figure counts; null where the row has no figure
 * @param measure what it counts; null likewise
 * @param count the figure; null likewise
 * @param stance what the claimant does
 * @param about the words of the claim; null where only the stance is known
 * @param articleId the article that brought it
 * @param at its publication time
 */
public record LedgerEntry(
    String claimant,
    @Nullable VictimSide side,
    @Nullable Measure measure,
    @Nullable Count count,
    Stance stance,
    @Nullable String about,
    String articleId,
    Instant at) {

  public LedgerEntry {
    Require.text(claimant, "LedgerEntry.claimant");
    Require.text(articleId, "LedgerEntry.articleId");
  }
}
