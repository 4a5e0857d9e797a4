/**
 * The theatre pack: everything that is local, as data that an operator can edit without a build.
 *
 * <p>{@code TheatreReader} turns a folder into a {@link picket.model.theatre.Theatre}; each mistake
 * in a file becomes a problem with file, line, cause and mend, and all are reported at once. The
 * records here are immutable and thread-safe.
 */
@NullMarked
package picket.model.theatre;

import org.jspecify.annotations.NullMarked;
