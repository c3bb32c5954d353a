package vn.anttcs.interoperability.driver;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;

/**
 * An annotation known by its simple name: the same in {@code javax}, which Metro 2 knows, and {@code jakarta}.
 *
 * @param annotation the annotation
 */
record Annotated(Annotation annotation) {

    /** The annotation of an element, null when there is none. */
    static Annotated of(AnnotatedElement element, String simpleName) {
        return of(element.getAnnotations(), simpleName);
    }

    static Annotated of(Annotation[] annotations, String simpleName) {
        for (Annotation annotation : annotations) {
            if (annotation.annotationType().getSimpleName().equals(simpleName)) {
                return new Annotated(annotation);
            }
        }
        return null;
    }

    String text(String attribute) throws ReflectiveOperationException {
        return annotation
                .annotationType()
                .getMethod(attribute)
                .invoke(annotation)
                .toString();
    }
}
