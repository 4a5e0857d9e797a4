@NullMarked
package picket.alerts.watch;

import org.jspecify.annotations.NullMarked;
