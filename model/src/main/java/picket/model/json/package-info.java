/**
 * Records as UTF-8 JSON: the only place that knows Jackson and Kafka's serdes.
 *
 * <p>Documents of another minor version are read: unknown fields are passed over, absent ones take
 * their default. The JSON Schemas of the public records stand beside this package, under {@code
 * schema/}. All classes are thread-safe.
 */
@NullMarked
package picket.model.json;

import org.jspecify.annotations.NullMarked;
