/**
 * What an operator sets in {@code picket.yaml}: read whole, every mistake told with file, line,
 * cause and mend before anything starts.
 */
@NullMarked
package picket.deploy.config;

import org.jspecify.annotations.NullMarked;
