@NullMarked
package picket.alerts.pattern;

import org.jspecify.annotations.NullMarked;
