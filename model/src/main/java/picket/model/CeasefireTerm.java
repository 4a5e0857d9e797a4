package picket.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long the guns are to be silent.
 *
 * @param from when it begins; null where it is not told
 * @param until when it runs out; null where it is open
 * @param extending whether it prolongs or reaffirms an earlier one
 */
public record CeasefireTerm(@Nullable Instant from, @Nullable Instant until, boolean extending) {}
