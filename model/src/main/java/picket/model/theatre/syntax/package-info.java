/**
 * Text files with positions: what a reader of a configuration file needs to say where a mistake is
 * and how to mend it.
 *
 * <p>A {@link picket.model.theatre.syntax.YamlNode} is a cursor on one mapping; its getters hand
 * back a value or a stand-in and put what is wrong into {@link
 * picket.model.theatre.syntax.Problems}. A reader therefore reads on to the end of the file and
 * whoever asked for it looks at the problems once, at the end: a result may be used only if there
 * are none. Nothing here is thread-safe but the constants of {@link
 * picket.model.theatre.syntax.Scalar}.
 */
@NullMarked
package picket.model.theatre.syntax;

import org.jspecify.annotations.NullMarked;
