package picket.deploy.site.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader is said to have written below an article. All of it is invented.
 *
 * @param hours how many hours ago
 */
public record ReaderComment(String name, int hours, String text) {
  private static final List<String> NAMES =
      List.of(
          "Tea at the pass",
          "M. from the bazaar",
          "grey_falcon",
          "Long way home",
          "An old signaller",
          "Rahila S.",
          "truckdriver77",
          "Neither here nor there");

  /** With %d for a number and %s for the outlet. */
  private static final List<String> TEXTS =
      List.of(
          "My cousin drives that road twice a month and he counted at least %d ambulances before noon."
              + " Nobody at %s asked him. Somebody should count properly before a figure goes to print,"
              + " because people here remember every one of them.",
          "They always say a dozen. Last time it was %d killed and the paper wrote half of that, then"
              + " the other half a week later on page nine. I have stopped believing first reports, and"
              + " I suggest that you do the same.",
          "Why is there never a word about the families? %d houses in our street alone have someone in"
              + " uniform. We wait at the phone all night and then read it on %s like everybody else.",
          "With respect, the correspondent was not there. I was. There was firing for about %d minutes,"
              + " then nothing, then the dogs. Everything else in this story is what an official wants"
              + " you to think.",
          "First they shut the gate, then they bomb, then they talk, then they open the gate. I have seen"
              + " this %d times now and the price of flour has gone up each time. Wake me when it is over.",
          "Good reporting for once. Could %s please publish the names, or at least say which hospital"
              + " took the wounded? A friend of mine has been looking for his brother for %d days.",
          "The other side says the exact opposite: %d of theirs dead, none of ours. One of the two is"
              + " lying, perhaps both. Without a picture I take neither, and nor should %s.",
          "To the moderators: my comment about the ceasefire was removed twice. I only wrote that a truce"
              + " of %d hours is a pause to reload. If that is against the rules, so is arithmetic.",
          "I teach school near there and we had %d children absent this morning because the road was"
              + " closed. That is also news, but it has no spokesman.");

  private static final int FEWEST = 3;
  private static final int STRIDE =
      2; // shares no factor with the number of texts: none comes twice

  /** Some comments on an article, the newest first; always the same for an address. */
  static List<ReaderComment> below(String url, String outlet) {
    List<ReaderComment> comments = new ArrayList<>();
    int first = Draw.of(url, 0, TEXTS.size());
    int count = FEWEST + Draw.of(url, 1, 3);
    for (int n = 0; n < count; n++) {
      String text = TEXTS.get((first + n * STRIDE) % TEXTS.size());
      String number = Integer.toString(5 + Draw.of(url, n, 70));
      comments.add(
          new ReaderComment(
              NAMES.get(Draw.of(url, 10 + n, NAMES.size())),
              2 + 3 * n,
              text.replace("%d", number).replace("%s", outlet)));
    }
    return comments;
  }
}
