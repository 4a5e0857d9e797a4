package picket.model.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells Jackson what a component of a record is where the document has none: a list is empty, a
 * {@code @Nullable} is null, and anything else is a mistake of the document. So a document of an
 * older minor version reads, and a broken one is refused here rather than three stages later.
 */
final class AbsentValues extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1;

  @Override
  public JsonSetter.Value findSetterInfo(Annotated annotated) {
    RecordComponent component = component(annotated);
    if (component == null || component.getType().isPrimitive()) {
      return JsonSetter.Value.empty();
    }
    if (List.class.isAssignableFrom(component.getType())) {
      return JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL);
    }
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return nullable ? JsonSetter.Value.empty() : JsonSetter.Value.forValueNulls(Nulls.FAIL);
  }

  private static @Nullable RecordComponent component(Annotated annotated) {
    if (!(annotated instanceof AnnotatedParameter parameter)) {
      return null;
    }
    RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
    return components == null ? null : components[parameter.getIndex()];
  }
}
