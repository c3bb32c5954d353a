package vn.anttcs.organisation.service;

import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Puts services together without a server: by their injected constructors and fields, each class once. */
final class Wiring {
    private final Map<Class<?>, Object> made = new HashMap<>();

    /** Uses this object wherever the type is wanted. */
    <T> Wiring with(Class<T> type, T object) {
        made.put(type, object);
        return this;
    }

    <T> T get(Class<T> type) {
        Object known = made.get(type);
        if (known == null) {
            known = make(type);
            made.put(type, known);
        }
        return type.cast(known);
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                    .filter(candidate -> candidate.isAnnotationPresent(Inject.class))
                    .findFirst()
                    .orElse(null);
            if (constructor != null) {
                return constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                        .map(this::get)
                        .toArray());
            }
            Constructor<?> plain = type.getDeclaredConstructor();
            plain.setAccessible(true);
            Object object = plain.newInstance();
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    field.setAccessible(true);
                    field.set(object, get(field.getType()));
                }
            }
            return object;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot put together " + type, impossible);
        }
    }
}
