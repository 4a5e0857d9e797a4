/**
 * What came out of a run: read from the topics, written to files, told to a person.
 *
 * <pre>
 * topics, received mails --OutcomeReader--> Outcome --OutcomeWriter--> records, mails, summary
 * </pre>
 *
 * <p>The same run gives the same bytes.
 */
@NullMarked
package picket.deploy.outcome;

import org.jspecify.annotations.NullMarked;
