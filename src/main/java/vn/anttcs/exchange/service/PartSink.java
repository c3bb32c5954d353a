package vn.anttcs.exchange.service;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/** Cuts what is written into parts of one megabyte. */
final class PartSink extends OutputStream {
    private final Consumer<byte[]> parts;
    private final byte[] buffer = new byte[1 << 20];
    private int length;
    private long count;

    PartSink(Consumer<byte[]> parts) {
        this.parts = parts;
    }

    @Override
    public void write(int value) {
        buffer[length++] = (byte) value;
        if (length == buffer.length) {
            flushPart();
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int count) {
        for (int written = 0; written < count; ) {
            int taken = Math.min(count - written, buffer.length - length);
            System.arraycopy(bytes, offset + written, buffer, length, taken);
            length += taken;
            written += taken;
            if (length == buffer.length) {
                flushPart();
            }
        }
    }

    private void flushPart() {
        if (length > 0) {
            count++;
            parts.accept(Arrays.copyOf(buffer, length));
            length = 0;
        }
    }

    /** How many parts there are, after the last of them. */
    long end() {
        flushPart();
        return count;
    }
}
