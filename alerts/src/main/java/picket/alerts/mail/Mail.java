package picket.alerts.mail;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * A message ready for the wire.
 *
 * @param messageId without angle brackets
 * @param from envelope sender
 * @param recipient envelope recipient, the only one
 * @param content RFC 5322 bytes with CRLF line ends; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Mail(String messageId, String from, String recipient, byte[] content) {

  public InputStream stream() {
    return new ByteArrayInputStream(content);
  }
}
