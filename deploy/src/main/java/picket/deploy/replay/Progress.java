package picket.deploy.replay;

/** Tells a person how far a long run has come. Not thread-safe. */
public interface Progress {

  /** A step without a measure begins. */
  void step(String name);

  /** So many of all articles are behind the stage. */
  void articles(long done, long all);

  /** Tells nobody. */
  Progress SILENT =
      new Progress() {
        @Override
        public void step(String name) {}

        @Override
        public void articles(long done, long all) {}
      };
}
