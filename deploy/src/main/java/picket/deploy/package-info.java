/** The picket command, the embedded broker, and all stages in one process. */
@NullMarked
package picket.deploy;

import org.jspecify.annotations.NullMarked;
