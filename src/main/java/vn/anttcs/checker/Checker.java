package vn.anttcs.checker;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.anttcs.checker.json.JsonReader;
import vn.anttcs.checker.json.Malformed;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.json.SyntaxError;
import vn.anttcs.checker.text.Phrase;

/**
 * Chương trình kiểm tra phiếu tính: {@code java -jar anttcs-check.jar [options] FILE|FOLDER|ZIP|- …}. Ends with 0 when
 * every sheet holds, with 1 when some do not, with 2 when something could not be read or the command is wrong.
 */
public final class Checker {
    static final int ALL_HOLD = 0;
    static final int SOME_DIFFER = 1;
    static final int NOT_CHECKED = 2;

    private final Options options;
    private final InputStream in;
    private final PrintStream out;

    private Checker(Options options, InputStream in, PrintStream out) {
        this.options = options;
        this.in = in;
        this.out = out;
    }

    /** The start of the process. */
    public static void main(String[] arguments) {
        // Vietnamese needs UTF-8, whatever the locale of the console says.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        int code = run(new BufferedInputStream(new FileInputStream(FileDescriptor.in)), out, arguments);
        out.flush();
        System.exit(code);
    }

    /** The whole program but its end: answers on {@code out} and returns the code with which to end. */
    static int run(InputStream in, PrintStream out, String... arguments) {
        return new Checker(Options.of(arguments), in, out).run();
    }

    private int run() {
        if (options.asksForHelp()) {
            out.print(Phrase.USAGE.in(options.language()));
            return ALL_HOLD;
        }
        if (!options.fault().isEmpty()) {
            out.println(options.fault());
            out.print(Phrase.USAGE.in(options.language()));
            return NOT_CHECKED;
        }
        Optional<SheetCheck> check = prepare();
        if (check.isEmpty()) {
            return NOT_CHECKED;
        }
        Report report = new Report(out, options, check.get());
        options.sources().forEach(new Sources(in, report)::read);
        return report.finish();
    }

    /** What sheets are compared with; empty when it cannot be read, which has then been said. */
    private Optional<SheetCheck> prepare() {
        try {
            List<Node> packages = documents(options.packages());
            List<Node> references = documents(options.references());
            List<Object> entries = new ArrayList<>();
            references.forEach(list -> list.items().forEach(entry -> entries.add(entry.value())));
            return Optional.of(new SheetCheck(
                    packages.isEmpty() ? Optional.empty() : Optional.of(new PackageCheck(packages)),
                    references.isEmpty() ? Optional.empty() : Optional.of(new ReferenceCheck(Node.root(entries)))));
        } catch (SyntaxError syntax) {
            out.println(Phrase.BROKEN_FILE.in(options.language(), syntax.text(options.language())));
        } catch (IOException failure) {
            out.println(Phrase.BROKEN_FILE.in(options.language(), failure));
        } catch (Malformed malformed) {
            out.println(malformed.place() + ": " + malformed.text(options.language()));
        }
        return Optional.empty();
    }

    private static List<Node> documents(List<Path> files) throws IOException {
        List<Node> documents = new ArrayList<>();
        for (Path file : files) {
            try (InputStream bytes = Files.newInputStream(file)) {
                documents.add(JsonReader.document(bytes));
            }
        }
        return documents;
    }
}
