/**
 * An archive played to a person, with what happens told in words.
 *
 * <p>One thread plays, another listens to the topics and tells.
 */
@NullMarked
package picket.deploy.demo;

import org.jspecify.annotations.NullMarked;
