package picket.deploy.replay;

/** Tells a person how far a long run has come. Not thread-safe. */
public interface Progress {

  /** A step without a measure begins. */
  void step(String name);

  /** Broker and stages are ready; clients find the broker there. */
  void ready(String bootstrap);

  /** So many items of an archive were shown by their outlets, and polled. */
  void shown(long done, long all);

  /** So many of all articles are behind the stage. */
  void articles(long done, long all);

  /** The results are written, and the broker still answers. */
  void over() throws InterruptedException;

  /** Tells nobody. */
  Progress SILENT =
      new Progress() {
        @Override
        public void step(String name) {}

        @Override
        public void ready(String bootstrap) {}

        @Override
        public void shown(long done, long all) {}

        @Override
        public void articles(long done, long all) {}

        @Override
        public void over() {}
      };
}
