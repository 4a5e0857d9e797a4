package picket.alerts.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;

/**
 * Sets a brief as HTML for a phone first. All words are escaped; nothing is loaded from outside.
 */
final class HtmlBody {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);

  private HtmlBody() {}

  static String of(Brief brief, List<Inline> pictures) {
    StringOutput html = new StringOutput();
    TEMPLATES.render("mail/alert.jte", Map.of("brief", brief, "pictures", pictures), html);
    return html.toString();
  }
}
