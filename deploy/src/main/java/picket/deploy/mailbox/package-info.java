/** A mail server in this process that keeps what it is sent, for replays and the demo. */
@NullMarked
package picket.deploy.mailbox;

import org.jspecify.annotations.NullMarked;
