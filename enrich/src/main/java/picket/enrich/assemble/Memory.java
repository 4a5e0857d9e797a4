package picket.enrich.assemble;

import picket.enrich.incident.CaseFile;
import picket.enrich.origin.Telling;
import picket.enrich.shelf.MemoryShelf;
import picket.enrich.shelf.Shelf;
import picket.model.Situation;
import picket.model.Tick;

/**
 * All that an assembler remembers.
 *
 * @param clock the latest tick, under one key
 * @param tellings by article id
 * @param cases by incident id
 * @param situations by situation id
 */
public record Memory(
    Shelf<Tick> clock,
    Shelf<Telling> tellings,
    Shelf<CaseFile> cases,
    Shelf<Situation> situations) {

  /** A memory that ends with the process. */
  public static Memory inHeap() {
    return new Memory(
        new MemoryShelf<>(), new MemoryShelf<>(), new MemoryShelf<>(), new MemoryShelf<>());
  }
}
