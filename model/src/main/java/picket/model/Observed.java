package picket.model;

/** What arrives on the readings topic: what an article says, or that time has passed. */
public sealed interface Observed permits Reading, Tick {

  /** The theatre that it is about. */
  String theatre();
}
