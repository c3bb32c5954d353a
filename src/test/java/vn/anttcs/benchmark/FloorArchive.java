package vn.anttcs.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the floor as a WAR of its own, and an empty one to compare the start with. */
final class FloorArchive {
    private static final Path CLASSES = Path.of("target", "test-classes", "vn", "anttcs", "benchmark", "floor");

    private FloorArchive() {}

    static Path floor(Path folder) throws IOException {
        Path war = folder.resolve("floor.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war));
                Stream<Path> classes = Files.list(CLASSES)) {
            for (Path file :
                    classes.filter(path -> path.toString().endsWith(".class")).toList()) {
                add(zip, "WEB-INF/classes/vn/anttcs/benchmark/floor/" + file.getFileName(), file);
            }
            for (Path driver : drivers()) {
                add(zip, "WEB-INF/lib/" + driver.getFileName(), driver);
            }
        }
        return war;
    }

    private static List<Path> drivers() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
                .filter(entry -> entry.contains("mysql-connector"))
                .map(Path::of)
                .toList();
    }

    static Path empty(Path folder) throws IOException {
        Path war = folder.resolve("empty.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write("<p>empty</p>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return war;
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Files.readAllBytes(file));
        zip.closeEntry();
    }
}
