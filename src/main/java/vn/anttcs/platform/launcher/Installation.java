package vn.anttcs.platform.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where the parts lie: the server and the application beside this program, the server's command files inside it. */
final class Installation {
    private final Path home;

    Installation(Path home) {
        this.home = home;
    }

    /** The folder of the jar that runs. */
    static Installation ofThisProgram() throws IOException {
        try {
            Path program = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Installation(
                    Files.isDirectory(program)
                            ? program.resolveSibling("server")
                            : program.toAbsolutePath().getParent());
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }

    /** The application, beside the program or one folder above. */
    Path application() throws StartRefused {
        Path beside = home.resolve("anttcs.war");
        Path above = home.resolveSibling("anttcs.war");
        if (Files.isRegularFile(beside)) {
            return beside;
        }
        if (Files.isRegularFile(above)) {
            return above;
        }
        throw new StartRefused(
                StartRefused.WRONG_SETTING,
                "anttcs.war: không tìm thấy trong " + home + "; hãy đặt tệp vào đó / not found there; put it there");
    }

    /** A file of the folder {@code payara}: the one that IT staff put beside the program, else the built-in one. */
    Path serverFile(String name, Path workFolder) throws IOException {
        Path own = home.resolve("payara").resolve(name);
        if (Files.isRegularFile(own)) {
            return own;
        }
        Path copy = workFolder.resolve(name);
        try (InputStream in = Installation.class.getResourceAsStream("/payara/" + name)) {
            if (in == null) {
                throw new IOException("missing /payara/" + name);
            }
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }
}
