package vn.anttcs.interoperability.driver;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes generated objects apart into their XML elements and builds them from these. */
abstract class Beans {

    /** The key of an array which stands for a structure whose one element is repeated. */
    static final String ITEMS = "*";

    /** The fields of a class that hold elements, by the name of the element. */
    protected abstract Map<String, Field> elements(Class<?> type) throws ReflectiveOperationException;

    /** The elements of an object by name; null ones are absent. */
    Map<String, Object> values(Object bean) throws ReflectiveOperationException {
        Map<String, Object> values = new LinkedHashMap<>();
        if (bean != null && bean.getClass().isArray()) {
            values.put(ITEMS, bean);
        } else if (bean != null) {
            for (Map.Entry<String, Field> element : elements(bean.getClass()).entrySet()) {
                Object value = element.getValue().get(bean);
                if (value != null) {
                    values.put(element.getKey(), value);
                }
            }
        }
        return values;
    }

    /** An object with elements; one given as a map is built after the type of its field. */
    Object bean(Class<?> type, Map<String, Object> values) throws ReflectiveOperationException {
        if (type.isArray()) {
            return values.isEmpty()
                    ? Array.newInstance(type.getComponentType(), 0)
                    : values.values().iterator().next();
        }
        Object bean = type.getConstructor().newInstance();
        Map<String, Field> elements = elements(type);
        for (Map.Entry<String, Object> value : values.entrySet()) {
            Field field = elements.get(value.getKey());
            if (field == null) {
                throw new IllegalStateException(type.getName() + " has no element " + value.getKey());
            }
            field.set(bean, nested(field.getType(), value.getValue()));
        }
        return bean;
    }

    @SuppressWarnings("unchecked")
    private Object nested(Class<?> type, Object value) throws ReflectiveOperationException {
        return value instanceof Map ? bean(type, (Map<String, Object>) value) : value;
    }

    /** The value of an argument, in the form that generated code takes when there is none. */
    static Object argument(Map<String, Object> values, String name, Class<?> type) {
        Object value = values.containsKey(ITEMS) ? values.get(ITEMS) : values.get(name);
        return value == null && type == List.class ? new ArrayList<>() : value;
    }
}
