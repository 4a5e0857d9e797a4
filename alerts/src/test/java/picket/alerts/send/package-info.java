/** Tests of sending, against a real server in this process. */
@NullMarked
package picket.alerts.send;

import org.jspecify.annotations.NullMarked;
