package vn.anttcs.interoperability.driver;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles what a toolkit generated, with the class path of this process. */
final class Compilation {

    private Compilation() {}

    static void of(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> tree = Files.walk(sources)) {
            List<Path> java = tree.filter(f -> f.toString().endsWith(".java")).toList();
            List<String> options = List.of("-nowarn", "-proc:none", "-encoding", "UTF-8", "-d", classes.toString());
            var units = files.getJavaFileObjectsFromPaths(java);
            if (!compiler.getTask(messages, files, null, options, null, units).call()) {
                throw new IllegalStateException("the generated classes do not compile:\n" + messages);
            }
        }
    }
}
