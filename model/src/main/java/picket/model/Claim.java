package picket.model;

import org.jspecify.annotations.Nullable;

/**
 * Who asserts or denies what, as one article gives it.
 *
 * @param claimant id of the actor who speaks
 * @param stance what the claimant does
 * @param about the words of the claim, at most 200 characters, an ellipsis at the end of what is
 *     longer; null where only the stance is known
 * @param side whom the figure counts; null where the claim has no figure
 * @param measure what the figure counts; null likewise
 * @param count the figure; null likewise
 */
public record Claim(
    String claimant,
    Stance stance,
    @Nullable String about,
    @Nullable VictimSide side,
    @Nullable Measure measure,
    @Nullable Count count) {

  public Claim {
    Require.text(claimant, "Claim.claimant");
  }
}
