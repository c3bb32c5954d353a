package vn.anttcs.interoperability.driver;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The classes generated for one contract.
 *
 * @param loader loads them
 * @param folder where they are
 * @param packageName their package
 */
record GeneratedClasses(ClassLoader loader, Path folder, String packageName) {

    /** The first class with a property. */
    Class<?> that(Predicate<Class<?>> property) {
        return all().stream()
                .filter(property)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the toolkit generated no such class in " + packageName));
    }

    private List<Class<?>> all() {
        try (Stream<Path> files = Files.list(folder.resolve(packageName.replace('.', File.separatorChar)))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".class"))
                    .sorted()
                    .<Class<?>>map(f -> load(f.substring(0, f.length() - ".class".length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Class<?> load(String name) {
        try {
            return loader.loadClass(packageName + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
