/**
 * A delivery in, the bytes of a mail out.
 *
 * <pre>
 * Delivery --BriefWriter--> Brief --TextBody, HtmlBody--> two equal texts
 *                           Alert --picture-------------> map, timeline
 *                                   MailComposer -------> one RFC 5322 message
 * </pre>
 *
 * <p>Pure: the same delivery makes the same bytes, in any process and at any time. Nothing here
 * reads a clock, a random number, the machine's zone, locale or fonts. All classes are thread-safe.
 *
 * <p>Whatever comes from outside (titles, names, quotes) passes through {@link
 * picket.alerts.mail.Plain} before it is placed anywhere, and through the template's escaping
 * before it becomes HTML.
 */
@NullMarked
package picket.alerts.mail;

import org.jspecify.annotations.NullMarked;
