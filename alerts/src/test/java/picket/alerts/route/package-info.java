/** Tests of who is told. */
@NullMarked
package picket.alerts.route;

import org.jspecify.annotations.NullMarked;
