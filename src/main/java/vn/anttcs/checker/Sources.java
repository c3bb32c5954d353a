package vn.anttcs.checker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.anttcs.checker.json.JsonReader;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.json.SyntaxError;
import vn.anttcs.checker.text.Phrase;

/** Nguồn phiếu: a file, a folder, a ZIP archive or the standard input, read sheet by sheet. */
final class Sources {
    private final InputStream standardInput;
    private final Receiver receiver;

    /** Takes what is read. */
    interface Receiver {
        /** A sheet and where it stands: its source and its number there. */
        void sheet(String place, Node sheet);

        /** A source that cannot be read, or not to its end. */
        void unreadable(String source, IOException failure);

        /** A source that is not there. */
        void absent(String source, Phrase why);
    }

    Sources(InputStream standardInput, Receiver receiver) {
        this.standardInput = standardInput;
        this.receiver = receiver;
    }

    void read(String source) {
        if (source.equals("-")) {
            reading(source, () -> stream(source, standardInput));
            return;
        }
        Path path = Path.of(source);
        if (Files.isDirectory(path)) {
            reading(source, () -> folder(path));
        } else if (Files.isRegularFile(path)) {
            reading(source, () -> file(path));
        } else {
            receiver.absent(source, Phrase.NO_SUCH_FILE);
        }
    }

    private void folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)
                    .filter(file ->
                            holdsSheets(file.toString()) || file.toString().endsWith(".zip"))
                    .sorted()::iterator) {
                reading(file.toString(), () -> file(file));
            }
        }
    }

    private static boolean holdsSheets(String name) {
        return name.endsWith(".json") || name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    private void file(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            bytes.mark(2);
            boolean archive = bytes.read() == 'P' && bytes.read() == 'K';
            bytes.reset();
            if (archive) {
                archive(file.toString(), bytes);
            } else {
                stream(file.toString(), bytes);
            }
        }
    }

    private void archive(String source, InputStream bytes) throws IOException {
        ZipInputStream archive = new ZipInputStream(bytes);
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            String place = source + "!" + entry.getName();
            if (!entry.isDirectory() && holdsSheets(entry.getName())) {
                try {
                    stream(place, archive);
                } catch (SyntaxError wrong) {
                    receiver.unreadable(place, wrong);
                }
            }
        }
    }

    private void stream(String source, InputStream bytes) throws IOException {
        JsonReader reader = new JsonReader(bytes);
        int number = 1;
        for (Optional<Node> sheet = reader.next(); sheet.isPresent(); sheet = reader.next()) {
            receiver.sheet(source + ":" + number, sheet.get());
            number++;
        }
    }

    /** A piece of reading. */
    private interface Reading {
        void run() throws IOException;
    }

    private void reading(String source, Reading reading) {
        try {
            reading.run();
        } catch (IOException failure) {
            receiver.unreadable(source, failure);
        }
    }
}
