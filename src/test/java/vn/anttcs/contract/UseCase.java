package vn.anttcs.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.anttcs.access.service.Operation;

/** One use case as found in the compiled services: its name, command and view. */
public record UseCase(String feature, Method method, Operation operation) {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final List<UseCase> ALL = found();

    /** Every method that carries {@link Operation}, in the order of names. */
    public static List<UseCase> all() {
        return ALL;
    }

    private static List<UseCase> found() {
        return services().stream()
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class))
                .map(method -> new UseCase(feature(method), method, method.getAnnotation(Operation.class)))
                .sorted(Comparator.comparing(UseCase::name))
                .toList();
    }

    /** The use case of an operation. */
    public static UseCase of(String operation) {
        return all().stream()
                .filter(useCase -> useCase.name().equals(operation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no operation " + operation));
    }

    /** Every class of a service package. */
    public static List<Class<?>> services() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().contains("/service/")
                            && file.toString().endsWith(".class")
                            && !file.toString().contains("package-info"))
                    .<Class<?>>map(UseCase::load)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Class<?> load(Path file) {
        String path = CLASSES.relativize(file).toString();
        String name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, UseCase.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String feature(Method method) {
        return method.getDeclaringClass().getPackageName().split("\\.", -1)[2];
    }

    public String name() {
        return operation.value();
    }

    public Class<?> command() {
        return method.getParameterTypes()[0];
    }

    public Class<?> view() {
        return method.getReturnType();
    }

    @Override
    public String toString() {
        return feature + "." + name();
    }
}
