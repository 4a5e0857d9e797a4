package picket.alerts.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import picket.model.Alert;
import picket.model.Delivery;
import picket.model.theatre.Theatre;

/**
 * Makes the mail of a delivery: text, HTML and pictures in one message to one recipient.
 *
 * <p>The same delivery makes the same bytes. Thread-safe.
 */
public final class MailComposer {
  private final Letterhead letterhead;
  private final Headers headers;
  private final SortedMap<String, Desk> desks = new TreeMap<>();

  /**
   * @param letterhead in whose name
   * @param theatres all whose alerts are told
   */
  public MailComposer(Letterhead letterhead, List<Theatre> theatres) {
    this.letterhead = letterhead;
    this.headers = new Headers(letterhead);
    theatres.forEach(theatre -> desks.put(theatre.id(), new Desk(theatre)));
  }

  /**
   * Composes the message.
   *
   * @throws IllegalArgumentException where the theatre is unknown or the recipient is no address
   */
  public Mail compose(Delivery delivery) {
    if (!Letterhead.isAddress(delivery.recipient())) {
      throw new IllegalArgumentException("the recipient of a delivery is no mail address");
    }
    Content content = content(delivery);
    try {
      MimeMessage message = new Unnamed();
      message.setContent(alternatives(content, MessageIds.hash(delivery.key())));
      message.saveChanges();
      headers.write(message, delivery);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      message.writeTo(bytes);
      return new Mail(
          delivery.messageId(), letterhead.from(), delivery.recipient(), bytes.toByteArray());
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("cannot write message " + delivery.messageId(), e);
    }
  }

  /** What the message will say and show. */
  Content content(Delivery delivery) {
    Alert alert = delivery.alert();
    Desk desk = desks.get(alert.theatre());
    if (desk == null) {
      throw new IllegalArgumentException("no such theatre: " + alert.theatre());
    }
    Brief brief = desk.brief(alert, delivery.routeId());
    String thread = MessageIds.hash(delivery.key());
    List<Inline> pictures =
        desk.pictures(alert).stream()
            .map(p -> new Inline(p.name() + "." + thread + "@" + letterhead.domain(), p))
            .toList();
    return new Content(TextBody.of(brief), HtmlBody.of(brief, pictures), pictures);
  }

  /**
   * The parts of a message.
   *
   * @param text plain text
   * @param html the same as HTML
   * @param pictures those that the HTML shows
   */
  record Content(String text, String html, List<Inline> pictures) {}

  private static FixedMultipart alternatives(Content content, String seed)
      throws MessagingException {
    FixedMultipart related = new FixedMultipart("related", "=_picket_r_" + seed);
    related.addBodyPart(words(content.html(), "html"));
    for (Inline inline : content.pictures()) {
      related.addBodyPart(picture(inline));
    }
    MimeBodyPart rich = new MimeBodyPart();
    rich.setContent(related);
    FixedMultipart both = new FixedMultipart("alternative", "=_picket_a_" + seed);
    both.addBodyPart(words(content.text(), "plain"));
    both.addBodyPart(rich);
    return both;
  }

  /** Quoted-printable passes every server and keeps lines short, whatever the language. */
  private static BodyPart words(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text.replace("\n", "\r\n"), "utf-8", subtype);
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }

  private static BodyPart picture(Inline inline) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(inline.picture().png(), "image/png")));
    part.setHeader("Content-Transfer-Encoding", "base64");
    part.setContentID("<" + inline.cid() + ">");
    part.setDisposition("inline; filename=\"" + inline.picture().name() + ".png\"");
    return part;
  }

  /** Leaves the Message-ID to us: the library's is random. */
  private static final class Unnamed extends MimeMessage {
    Unnamed() {
      super(Session.getInstance(new Properties()));
    }

    @Override
    protected void updateMessageID() {}
  }
}
