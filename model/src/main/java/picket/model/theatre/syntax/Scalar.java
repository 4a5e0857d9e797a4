package picket.model.theatre.syntax;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How one kind of value is read from its text.
 *
 * <p>The text is taken as it stands in the file, whatever YAML would make of it: {@code NO} is
 * Norway and {@code 22:00} a time of day.
 *
 * @param standIn returned where the text is wrong, after the problem was told; never part of a
 *     result that is used
 * @param reader turns the text, which is not blank, into the value, or throws {@link Unreadable}
 */
public record Scalar<T>(T standIn, Function<String, T> reader) {

  public static final Scalar<String> TEXT = new Scalar<>("", Function.identity());

  public static final Scalar<Boolean> FLAG =
      new Scalar<>(
          false, oneOf("flag", List.of("true", "false")).reader().andThen(Boolean::valueOf));

  public static final Scalar<Integer> INTEGER =
      parsed(0, Integer::valueOf, "a whole number", "write digits only, such as 12");

  public static final Scalar<Double> DECIMAL =
      parsed(0.0, Scalar::finite, "a number", "write it such as 34.125");

  public static final Scalar<LocalDate> DAY =
      parsed(LocalDate.EPOCH, LocalDate::parse, "a date", "write it as 2025-10-08");

  public static final Scalar<LocalTime> TIME_OF_DAY =
      parsed(LocalTime.MIDNIGHT, LocalTime::parse, "a time of day", "write it as \"22:00\"");

  /** ISO 8601, days and less: {@code PT72H}, {@code P7D}. */
  public static final Scalar<Duration> DURATION =
      parsed(Duration.ZERO, Duration::parse, "a duration", "write it as PT72H or P7D");

  public static final Scalar<ZoneId> ZONE =
      parsed(ZoneOffset.UTC, ZoneId::of, "a time zone", "use an IANA name such as Asia/Karachi");

  /** One of the known words; anything goes while none is known, since that has its own problem. */
  public static Scalar<String> oneOf(String kind, Collection<String> known) {
    List<String> words = List.copyOf(known);
    return TEXT.checked(
        text -> words.isEmpty() || words.contains(text),
        text -> "unknown " + kind + " \"" + text + "\"",
        text -> Nearest.mend(text, words));
  }

  /** A constant of an enum, as it is named or in lower case with hyphens. */
  public static <E extends Enum<E>> Scalar<E> oneOf(Class<E> type) {
    E[] constants = type.getEnumConstants();
    List<String> names = Arrays.stream(constants).map(Enum::name).toList();
    String kind = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return new Scalar<>(
        constants[0],
        text -> {
          String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
          if (!names.contains(name)) {
            String cause = "unknown " + kind.toLowerCase(Locale.ROOT) + " \"" + text + "\"";
            throw new Unreadable(cause, Nearest.mend(text, spelledLike(text, names)));
          }
          return Enum.valueOf(type, name);
        });
  }

  private static List<String> spelledLike(String text, List<String> names) {
    boolean upper = text.toUpperCase(Locale.ROOT).equals(text);
    return upper
        ? names
        : names.stream().map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-')).toList();
  }

  /** An id that no thing of this kind had before. One instance serves all things of the kind. */
  public static Scalar<String> newId(String kind) {
    NavigableSet<String> given = new TreeSet<>();
    return TEXT.checked(
        given::add,
        id -> kind + " \"" + id + "\" is declared twice",
        id -> "rename or remove one of them");
  }

  /** A number within bounds, both included. */
  public static <N extends Comparable<N>> Scalar<N> within(Scalar<N> number, N least, N most) {
    Scalar<N> bounded = new Scalar<>(least, number.reader());
    return bounded.checked(
        value -> value.compareTo(least) >= 0 && value.compareTo(most) <= 0,
        value -> value + " is out of range",
        value -> "use a number from " + least + " to " + most);
  }

  /** A value that a parser of the JDK reads and refuses by an exception. */
  public static <T> Scalar<T> parsed(
      T standIn, Function<String, T> parser, String expected, String mend) {
    return new Scalar<>(
        standIn,
        text -> {
          try {
            return parser.apply(text);
          } catch (DateTimeException | IllegalArgumentException e) {
            throw new Unreadable("\"" + text + "\" is not " + expected, mend);
          }
        });
  }

  /** The same, with a check of the value. */
  public Scalar<T> checked(
      Predicate<T> holds, Function<T, String> cause, Function<T, String> mend) {
    return new Scalar<>(
        standIn,
        text -> {
          T value = reader.apply(text);
          if (!holds.test(value)) {
            throw new Unreadable(cause.apply(value), mend.apply(value));
          }
          return value;
        });
  }

  private static double finite(String text) {
    double number = Double.parseDouble(text);
    if (!Double.isFinite(number)) {
      throw new NumberFormatException("not finite");
    }
    return number;
  }
}
