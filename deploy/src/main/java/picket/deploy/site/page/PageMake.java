package picket.deploy.site.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the pages of an outlet are built: each is a kind of site that the web is full of. */
public enum PageMake {
  /** A press office: almost nothing but the text. */
  MINISTRY("ministry"),
  /** A daily whose text is cut by teasers, pull-quotes and advertisements. */
  BROADSHEET("broadsheet"),
  /** Paragraphs are parted by line breaks in one box. */
  COLUMN("column"),
  /** Tables and fonts, in the charset of old Windows. */
  AGENCY("agency", Charset.forName("windows-1252")),
  /** Made for phones, with the tags of AMP. */
  AMP("amp"),
  /** A classic portal: boxes in boxes, and no paragraph is called one. */
  PORTAL("portal"),
  /** HTML5 as it is meant, with data in JSON-LD. */
  SEMANTIC("semantic"),
  /** A blog's software with its plug-ins. */
  WORDPRESS("wordpress"),
  /** The first state of an application: scripts, microdata, names made by machines. */
  APP("app"),
  /** A content system with a box for each field. */
  FIELDS("fields");

  private final String template;
  private final Charset charset;

  PageMake(String name) {
    this(name, StandardCharsets.UTF_8);
  }

  PageMake(String name, Charset charset) {
    this.template = "pages/" + name + ".jte";
    this.charset = charset;
  }

  /** In turn, by the outlet's place among the outlets of an archive. */
  public static PageMake ofOutlet(int position) {
    return values()[position % values().length];
  }

  String template() {
    return template;
  }

  /** In which its pages are written, as long as it has all their characters. */
  Charset charset() {
    return charset;
  }
}
