package picket.model;

import org.jspecify.annotations.Nullable;

/**
 * Who spoke, where the happening is something said.
 *
 * @param speaker name or office as written; null where it is a body that spoke
 * @param rank of the speaker
 * @param conditional whether it is bound to a condition ("if attacked again")
 */
public record Statement(@Nullable String speaker, Rank rank, boolean conditional) {}
