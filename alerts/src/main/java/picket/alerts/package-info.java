/** The theatre log in; alerts and deliveries out. */
@NullMarked
package picket.alerts;

import org.jspecify.annotations.NullMarked;
