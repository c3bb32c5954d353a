package vn.anttcs.platform.data;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.anttcs.shared.Required;

/** The components of a record and its constructor, looked up once per class: the base of every rendering of commands and views. */
public final class RecordShape<T> {
    private static final ClassValue<RecordShape<?>> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape<?> computeValue(Class<?> type) {
            return new RecordShape<>(type);
        }
    };

    private final List<Component> components;
    private final Constructor<T> constructor;

    private RecordShape(Class<T> type) {
        RecordComponent[] found = type.getRecordComponents();
        if (found == null) {
            throw new IllegalArgumentException(type + " is not a record");
        }
        components = IntStream.range(0, found.length)
                .mapToObj(index -> new Component(index, found[index]))
                .toList();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(found).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    public static <T> RecordShape<T> of(Class<T> type) {
        return (RecordShape<T>) SHAPES.get(type);
    }

    public List<Component> components() {
        return components;
    }

    /** A new record from its values in the order of the components. */
    public T create(Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One component: its name, its type, and for a list the type of its items. */
    public static final class Component {
        private final int index;
        private final RecordComponent component;
        private final Class<?> itemType;
        private final boolean required;

        private Component(int index, RecordComponent component) {
            this.index = index;
            this.component = component;
            component.getAccessor().setAccessible(true);
            itemType = component.getGenericType() instanceof ParameterizedType generic && isList()
                    ? raw(generic.getActualTypeArguments()[0])
                    : null;
            required = component.getType().isPrimitive()
                    || component.getAccessor().isAnnotationPresent(NotNull.class)
                    || component.getAccessor().isAnnotationPresent(NotBlank.class)
                    || component.getAccessor().isAnnotationPresent(NotEmpty.class)
                    || component.getAccessor().isAnnotationPresent(Required.class);
        }

        private static Class<?> raw(Type type) {
            return type instanceof Class<?> plain ? plain : (Class<?>) ((ParameterizedType) type).getRawType();
        }

        public int index() {
            return index;
        }

        public String name() {
            return component.getName();
        }

        public Class<?> type() {
            return component.getType();
        }

        public boolean isList() {
            return component.getType() == List.class;
        }

        /** Whether the record cannot do without it, by its constraints or because it is a primitive. */
        public boolean isRequired() {
            return required;
        }

        /** Whether the constructor itself refuses to make the record without it. */
        public boolean isDemandedByConstructor() {
            return component.getAccessor().isAnnotationPresent(Required.class);
        }

        /** The type of the items of a list, null for anything else. */
        public Class<?> itemType() {
            return itemType;
        }

        public Object of(Object owner) {
            try {
                return component.getAccessor().invoke(owner);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
