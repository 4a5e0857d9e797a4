package picket.model.theatre;

/**
 * One of the two sides that face each other across the frontier.
 *
 * @param id short id, such as {@code PK}
 * @param name name of the state, such as Pakistan
 * @param adjective such as Pakistani
 * @param country ISO 3166-1 alpha-2
 */
public record Side(String id, String name, String adjective, String country) {}
