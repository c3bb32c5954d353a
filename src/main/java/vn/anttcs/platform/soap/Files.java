package vn.anttcs.platform.soap;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Files on the SOAP wire: the generated structures hold them as {@link DataHandler}, the records as bytes. */
final class Files {
    private Files() {}

    static byte[] read(DataHandler file) {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static DataHandler write(byte[] content) {
        return new DataHandler(new Bytes(content));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Bytes(byte[] content) implements DataSource {
        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException("a file of an answer is read only");
        }

        @Override
        public String getContentType() {
            return "application/octet-stream";
        }

        @Override
        public String getName() {
            return "file";
        }
    }
}
