package vn.anttcs.personnel.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.anttcs.platform.persistence.DatedTable;

/** The history of a member leaves nothing out: every dated table whose identity is the member stands in it. */
class MemberTimelineTest {
    @Test
    void everything_dated_of_a_member_is_in_the_history() throws IOException, ReflectiveOperationException {
        Set<String> shown = shown();

        assertThat(kept()).hasSizeGreaterThan(10).isSubsetOf(shown);
    }

    private static Set<String> shown() throws IOException, ReflectiveOperationException {
        List<MemberTimeline.Part> parts = new ArrayList<>();
        for (Class<?> type : classes("service")) {
            if (MemberTimeline.class.isAssignableFrom(type) && !type.isInterface()) {
                parts.addAll(((MemberTimeline) type.getDeclaredConstructor().newInstance()).parts());
            }
        }
        return parts.stream().map(part -> part.table().name()).collect(Collectors.toSet());
    }

    private static List<String> kept() throws IOException, ReflectiveOperationException {
        List<String> tables = new ArrayList<>();
        for (Class<?> type : classes("persistence")) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == DatedTable.class) {
                    field.setAccessible(true);
                    DatedTable<?> table = (DatedTable<?>) field.get(null);
                    if (table.identity().equals("member_id")) {
                        tables.add(table.name());
                    }
                }
            }
        }
        return tables;
    }

    private static List<Class<?>> classes(String folder) throws IOException, ReflectiveOperationException {
        Path classes = Path.of("target", "classes", "vn", "anttcs", "personnel", folder);
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .filter(path -> !path.toString().contains("package-info"))
                    .toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                found.add(Class.forName("vn.anttcs.personnel." + folder + "." + name));
            }
        }
        return found;
    }
}
