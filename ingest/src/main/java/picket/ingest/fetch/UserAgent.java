package picket.ingest.fetch;

import java.util.regex.Pattern;

/**
 * Who we say we are to publishers.
 *
 * @param contact a mail address or web address at which a person answers
 */
public record UserAgent(String contact) {
  private static final Pattern CONTACT =
      Pattern.compile(
          "(https?://[^\\s()<>]+\\.[^\\s()<>]+|[^\\s()<>@]+@[^\\s()<>@]+\\.[^\\s()<>@]+)");

  /** The name by which robots.txt may address us. */
  public static final String NAME = "Picket";

  public UserAgent {
    if (!CONTACT.matcher(contact).matches()) {
      throw new IllegalArgumentException(
          "the contact for publishers must be a mail address or a web address, was \""
              + contact
              + "\"");
    }
  }

  /** The header's value. */
  public String header() {
    return NAME + "/1.0 (news monitoring; +" + contact + ")";
  }
}
