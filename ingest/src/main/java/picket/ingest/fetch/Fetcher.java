package picket.ingest.fetch;

/**
 * Gets one document from the web; whatever the other side does, the answer is a {@link Fetched}.
 */
public interface Fetcher {

  /**
   * Gets it.
   *
   * @throws InterruptedException where the caller is to stop; the request is given up
   */
  Fetched get(FetchRequest request) throws InterruptedException;
}
