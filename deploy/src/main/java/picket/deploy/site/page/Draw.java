package picket.deploy.site.page;

/** Numbers that look drawn by lot and are the same each time. */
final class Draw {
  private Draw() {}

  /**
   * Draws a number from 0.
   *
   * @param lot what is drawn for
   * @param turn which draw for it
   * @param bound exclusive
   */
  static int of(String lot, int turn, int bound) {
    int mixed = lot.hashCode() * 31 + turn; // finished as in MurmurHash3, so that turns differ
    mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return Math.floorMod(mixed ^ (mixed >>> 16), bound);
  }
}
