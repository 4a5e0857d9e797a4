package picket.model;

import org.jspecify.annotations.Nullable;

/**
 * Who was hit, where it matters who it was.
 *
 * @param person name; null where only the kind of person is told
 * @param isLeader whether the article calls the person a leader of a party or armed group
 * @param nationality ISO 3166-1 alpha-2; null where it is not told
 */
public record Victim(@Nullable String person, boolean isLeader, @Nullable String nationality) {}
