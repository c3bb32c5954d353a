package vn.anttcs.exchange.files;

import java.io.InputStream;
import java.util.function.LongFunction;

/** A file read from its parts, one of them in memory at a time. */
final class PartStream extends InputStream {
    private final LongFunction<byte[]> parts;
    private final long count;
    private long partNo;
    private byte[] part = new byte[0];
    private int position;
    private long consumed;

    PartStream(LongFunction<byte[]> parts, long count) {
        this.parts = parts;
        this.count = count;
    }

    /** How many bytes have been taken so far. */
    long consumed() {
        return consumed;
    }

    private boolean hasMore() {
        while (position == part.length) {
            if (partNo == count) {
                return false;
            }
            part = parts.apply(++partNo);
            position = 0;
        }
        return true;
    }

    @Override
    public int read() {
        if (!hasMore()) {
            return -1;
        }
        consumed++;
        return part[position++] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int taken = Math.min(length, part.length - position);
        System.arraycopy(part, position, buffer, offset, taken);
        position += taken;
        consumed += taken;
        return taken;
    }
}
