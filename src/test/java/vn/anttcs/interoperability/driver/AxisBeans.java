package vn.anttcs.interoperability.driver;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;

/** Classes of Axis: each describes its elements in a {@code TypeDesc}. */
final class AxisBeans extends Beans {

    @Override
    protected Map<String, Field> elements(Class<?> type) throws ReflectiveOperationException {
        Map<String, Field> elements = new LinkedHashMap<>();
        Object description = type.getMethod("getTypeDesc").invoke(null);
        Method listing = description.getClass().getMethod("getFields", boolean.class);
        // true: with the elements of the base
        Object[] fields = (Object[]) listing.invoke(description, true);
        // null: a structure without elements
        for (Object field : fields == null ? new Object[0] : fields) {
            String name = (String) field.getClass().getMethod("getFieldName").invoke(field);
            Object xmlName = field.getClass().getMethod("getXmlName").invoke(field);
            elements.put(AxisClient.localPart(xmlName), field(type, name));
        }
        return elements;
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        for (Class<?> owner = type; owner != Object.class; owner = owner.getSuperclass()) {
            for (Field field : owner.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        throw new NoSuchFieldException(type.getName() + "." + name);
    }
}
