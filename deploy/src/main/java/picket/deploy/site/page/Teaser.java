package picket.deploy.site.page;

import org.jspecify.annotations.Nullable;

/**
 * Another article, as it is pointed to.
 *
 * @param summary may be empty
 * @param published null where nothing may be dated
 */
public record Teaser(String url, String title, String summary, @Nullable Stamp published) {}
