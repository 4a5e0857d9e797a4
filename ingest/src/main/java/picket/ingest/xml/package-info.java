/**
 * Characters that should be XML in, a tree of bounded size out.
 *
 * <pre>
 * characters --XmlRewriter--> well-formed text --XmlLimits--> bounded text --XmlTree--> JDOM
 * </pre>
 *
 * <p>Document types are removed and never read, so nothing is loaded and no entity expands. Pure
 * and thread-safe; work is linear in the size of the input.
 */
@NullMarked
package picket.ingest.xml;

import org.jspecify.annotations.NullMarked;
