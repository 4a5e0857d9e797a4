package picket.alerts.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParseException;

/** A multipart whose boundary is given, so that a message repeats byte for byte. */
final class FixedMultipart extends MimeMultipart {

  /**
   * @param subtype such as {@code alternative}
   * @param boundary begins with "=_", which no quoted-printable or base64 line can
   */
  FixedMultipart(String subtype, String boundary) throws ParseException {
    super(subtype);
    ContentType type = new ContentType("multipart/" + subtype);
    type.setParameter("boundary", boundary);
    this.contentType = type.toString();
  }

  /** Lets a message write the headers of its parts. */
  void settle() throws MessagingException {
    updateHeaders();
  }
}
