package picket.ingest.http;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** Measures how far the heap grew since it was made. */
final class HeapPeak {
  private final List<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();
  private final long before;

  HeapPeak() {
    System.gc();
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    before = used();
  }

  private long used() {
    return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  long growth() {
    return used() - before;
  }
}
