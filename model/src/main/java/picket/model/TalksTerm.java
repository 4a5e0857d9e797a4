package picket.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who talks, and when.
 *
 * @param parties ids of the actors at the table
 * @param from when the talks open; null where it is not told
 * @param to when they close; null where it is not told
 */
public record TalksTerm(List<String> parties, @Nullable Instant from, @Nullable Instant to) {

  public TalksTerm {
    parties = List.copyOf(parties);
  }
}
