/**
 * A real Kafka broker inside this process, and the topics on it.
 *
 * <pre>
 * folder --EmbeddedBroker.start--> bootstrap address --TopicSetup.ensure--> topics with leaders
 * </pre>
 *
 * <p>One process a folder: the folder is locked before Kafka touches it. Close streams first, then
 * clients, then the broker.
 */
@NullMarked
package picket.deploy.broker;

import org.jspecify.annotations.NullMarked;
