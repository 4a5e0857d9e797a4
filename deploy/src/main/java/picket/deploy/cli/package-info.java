/**
 * The {@code picket} command: parses, starts, and turns what goes wrong into one sentence and an
 * exit code.
 */
@NullMarked
package picket.deploy.cli;

import org.jspecify.annotations.NullMarked;
