package picket.model.theatre;

import org.jspecify.annotations.Nullable;

/**
 * Outlets that see the conflict with the same eyes.
 *
 * @param id such as {@code PK_STATE}
 * @param name as a desk reads it, such as "Pakistani state media"
 * @param side id of the side that it belongs to; null for third parties
 * @param state whether it speaks for that side's state
 * @param neutral when its word counts as that of a neutral
 */
public record Bloc(String id, String name, @Nullable String side, boolean state, Neutral neutral) {

  /** When a bloc is neutral. */
  public enum Neutral {
    ALWAYS,
    /** Where its own side stands accused: it gains nothing by telling. */
    WHEN_OWN_SIDE_ACCUSED,
    NEVER
  }

  /**
   * Whether its word on an act is a neutral's.
   *
   * @param accused id of the side that did the harm; null where nobody is accused
   */
  public boolean isNeutral(@Nullable String accused) {
    return switch (neutral) {
      case ALWAYS -> true;
      case WHEN_OWN_SIDE_ACCUSED -> side != null && side.equals(accused);
      case NEVER -> false;
    };
  }
}
