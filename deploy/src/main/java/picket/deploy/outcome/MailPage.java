package picket.deploy.outcome;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.SortedMap;
import java.util.TreeMap;

/** A mail as a web page: its HTML part with the pictures in it, for whoever has no mail program. */
final class MailPage {
  private final SortedMap<String, String> pictures = new TreeMap<>();
  private String html = "";

  private MailPage() {}

  /**
   * The page.
   *
   * @param raw headers and body, one character (ISO 8859-1) a byte
   * @throws IOException where it is no mail with an HTML part
   */
  static String of(String raw) throws IOException {
    MailPage page = new MailPage();
    try {
      page.take(
          new MimeMessage(
              (Session) null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1))));
    } catch (MessagingException e) {
      throw new IOException("a mail cannot be shown: " + e.getMessage(), e);
    }
    if (page.html.isEmpty()) {
      throw new IOException("a mail cannot be shown: it has no HTML part");
    }
    return page.filled();
  }

  private void take(Part part) throws MessagingException, IOException {
    if (part.isMimeType("text/html")) {
      html = String.valueOf(part.getContent());
    } else if (part.getContent() instanceof Multipart parts) {
      for (int n = 0; n < parts.getCount(); n++) {
        take(parts.getBodyPart(n));
      }
    } else if (part.isMimeType("image/*")) {
      picture(part);
    }
  }

  private void picture(Part part) throws MessagingException, IOException {
    String[] ids = part.getHeader("Content-ID");
    if (ids != null) {
      String type = part.getContentType().replaceFirst(";.*", "").strip();
      byte[] bytes = part.getInputStream().readAllBytes();
      pictures.put(
          ids[0].replaceAll("[<>\\s]", ""),
          "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
    }
  }

  private String filled() {
    String page = html;
    for (String id : pictures.keySet()) {
      page = page.replace("cid:" + id, String.valueOf(pictures.get(id)));
    }
    return page;
  }
}
