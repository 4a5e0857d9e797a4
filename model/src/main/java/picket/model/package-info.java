/**
 * The records on the topics and the words they use.
 *
 * <p>Plain immutable data: no Kafka, no HTTP, no language processing. Every record checks itself
 * when it is made and copies its collections. Times are UTC instants, distances kilometres,
 * confidences 0..1, countries ISO 3166-1 alpha-2, provinces ISO 3166-2, languages ISO 639-1. A
 * component that may be absent is {@code @Nullable}; a list never is.
 *
 * <p>All records are thread-safe. Lists keep the order they were given; nothing here iterates over
 * an unordered set or map, because a replay must write the same bytes each time.
 */
@NullMarked
package picket.model;

import org.jspecify.annotations.NullMarked;
