package picket.deploy.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object of a foreign form, whose names are not ours; fields keep their order. */
final class Fields {
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Adds a field; null is left out. */
  Fields put(String name, @Nullable Object value) {
    if (value instanceof Fields fields) {
      values.put(name, fields.values);
    } else if (value != null) {
      values.put(name, value);
    }
    return this;
  }

  Map<String, Object> asMap() {
    return values;
  }
}
