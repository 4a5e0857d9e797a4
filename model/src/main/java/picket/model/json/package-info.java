/**
 * Records as UTF-8 JSON: the only place that knows Jackson and Kafka's serdes.
 *
 * <p>Documents of another minor version are read: unknown fields are passed over, an absent list is
 * empty, an absent number 0, an absent {@code @Nullable} null. So a minor version may add
 * components of these kinds; any other change, a new constant of an enum included, is a new major
 * version. The JSON Schemas of the public records stand beside this package, under {@code schema/}.
 * All classes are thread-safe.
 */
@NullMarked
package picket.model.json;

import org.jspecify.annotations.NullMarked;
