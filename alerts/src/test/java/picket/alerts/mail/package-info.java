/** Tests of what a mail says and how it travels. */
@NullMarked
package picket.alerts.mail;

import org.jspecify.annotations.NullMarked;
