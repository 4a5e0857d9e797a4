/** An invented frontier and an invented escalation, for the tests of this module. */
@NullMarked
package picket.alerts;

import org.jspecify.annotations.NullMarked;
