package picket.model.theatre.pattern;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import picket.model.Corroboration;
import picket.model.IncidentType;

/**
 * A ceasefire and what befalls it. Each act stands alone; the ceasefire is the setting.
 *
 * @param ceasefire what starts one or prolongs it
 * @param settingGate how well a ceasefire must be attested to be in force
 * @param violation force between the parties while it is in force
 * @param oneActWithin violations of one side within this time are one act
 * @param collapse words that end it
 * @param violated outcome of a violation
 * @param collapsed outcome of a collapse
 * @param expired outcome when it runs out and nothing better attested prolongs it
 * @param extended outcome of an extension, or of an agreement to keep it
 */
public record CeasefireSpec(
    ActSpec ceasefire,
    Corroboration settingGate,
    ActSpec violation,
    Duration oneActWithin,
    List<ActSpec> collapse,
    Outcome violated,
    Outcome collapsed,
    Outcome expired,
    Outcome extended)
    implements Operator {

  /** A ceasefire without an end stays in force for long. */
  private static final Duration MEMORY = Duration.ofDays(200);

  private static final Duration ACTS = Duration.ofDays(30);

  public CeasefireSpec {
    collapse = List.copyOf(collapse);
  }

  @Override
  public List<IncidentType> types() {
    return Stream.concat(Stream.of(ceasefire, violation), collapse.stream())
        .filter(Objects::nonNull)
        .flatMap(act -> act.types().stream())
        .distinct()
        .toList();
  }

  @Override
  public Duration memory(IncidentType type) {
    return ceasefire.types().contains(type) ? MEMORY : ACTS;
  }

  @Override
  public List<String> roles() {
    return List.of("violation", "collapse", "ceasefire", "extension");
  }

  @Override
  public List<Outcome> outcomes() {
    return List.of(violated, collapsed, expired, extended);
  }
}
