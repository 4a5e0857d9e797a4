package picket.ingest.polite;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picket.ingest.fetch.Content;
import picket.ingest.fetch.UserAgent;
import picket.ingest.identity.WebAddress;
import picket.ingest.polite.Verdict.Allowed;
import picket.ingest.polite.Verdict.Disallowed;

/** The rules of one robots.txt, as RFC 9309 reads them, with Crawl-delay. */
final class CrawlerCommonsRules {
  /** Where there is no robots.txt. */
  static final CrawlerCommonsRules NONE =
      new CrawlerCommonsRules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));

  private static final List<String> OUR_NAMES = List.of(UserAgent.NAME.toLowerCase(Locale.ROOT));
  private static final int NO_WARNINGS = 0;

  private final BaseRobotRules rules;

  private CrawlerCommonsRules(BaseRobotRules rules) {
    this.rules = rules;
  }

  /** Reads it; what cannot be read does not count. */
  static CrawlerCommonsRules of(String url, Content content) {
    // without a longest delay, beyond which the parser would forbid everything
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, NO_WARNINGS);
    String type = content.type() == null ? "text/plain" : content.type();
    return new CrawlerCommonsRules(parser.parseContent(url, content.bytes(), type, OUR_NAMES));
  }

  Verdict verdict(WebAddress address) {
    return rules.isAllowed(address.toString())
        ? new Allowed(crawlDelay())
        : new Disallowed("robots.txt of " + address.host() + " does not allow it");
  }

  private @Nullable Duration crawlDelay() {
    long delay = rules.getCrawlDelay();
    return delay > 0 ? Duration.ofMillis(delay) : null;
  }
}
