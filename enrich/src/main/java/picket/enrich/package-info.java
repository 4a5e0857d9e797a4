/** Articles in; readings, incidents, situations and the theatre log out. */
@NullMarked
package picket.enrich;

import org.jspecify.annotations.NullMarked;
