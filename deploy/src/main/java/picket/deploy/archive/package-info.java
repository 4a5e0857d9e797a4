/**
 * What outlets published over some weeks, read from a folder: every mistake in it is told with
 * file, line, cause and mend.
 */
@NullMarked
package picket.deploy.archive;

import org.jspecify.annotations.NullMarked;
