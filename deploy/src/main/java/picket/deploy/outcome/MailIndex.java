package picket.deploy.outcome;

import java.util.List;
import picket.model.Alert;

/** The page on which the mails of a run are listed. */
final class MailIndex {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>Picket: mails</title>
      <style>
      body { font: 16px/1.45 system-ui, sans-serif; margin: 0 auto; max-width: 46rem; padding: 1rem; }
      li { margin: 0 0 1rem; }
      small { display: block; opacity: .75; }
      </style>
      </head>
      <body>
      <h1>Mails, in the order sent</h1>
      <ol>
      """;

  private MailIndex() {}

  /** Links to a page and a message for each mail. */
  static String of(List<Outcome.MailFile> mails) {
    StringBuilder page = new StringBuilder(HEAD);
    for (Outcome.MailFile mail : mails) {
      Alert alert = mail.alert();
      page.append("<li><a href=\"")
          .append(pageName(mail))
          .append("\">")
          .append(escaped(alert.subject()))
          .append("</a> <small>")
          .append(escaped(alert.headline()))
          .append("</small><small>to ")
          .append(escaped(mail.recipient()))
          .append(" · ")
          .append(escaped(alert.status().name()))
          .append(", severity ")
          .append(alert.severity())
          .append(", ")
          .append(escaped(alert.certainty().word()))
          .append(" · <a href=\"")
          .append(mail.name())
          .append("\">message</a></small></li>\n");
    }
    return page.append("</ol>\n</body>\n</html>\n").toString();
  }

  /** The page's file name beside the message's. */
  static String pageName(Outcome.MailFile mail) {
    return mail.name().replaceFirst("\\.eml$", ".html");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
