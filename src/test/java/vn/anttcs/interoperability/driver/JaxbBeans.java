package vn.anttcs.interoperability.driver;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;

/** Classes of JAXB: an element is a field, named by the field or by its annotation. */
final class JaxbBeans extends Beans {

    @Override
    protected Map<String, Field> elements(Class<?> type) throws ReflectiveOperationException {
        Map<String, Field> elements = new LinkedHashMap<>();
        if (type.getSuperclass() != Object.class) {
            elements.putAll(elements(type.getSuperclass()));
        }
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                elements.put(name(field), field);
            }
        }
        return elements;
    }

    private static String name(Field field) throws ReflectiveOperationException {
        Annotated element = Annotated.of(field, "XmlElement");
        String name = element == null ? "##default" : element.text("name");
        return "##default".equals(name) ? field.getName() : name;
    }
}
