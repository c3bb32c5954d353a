package vn.anttcs.exchange.demonstration;

import java.io.IOException;
import java.util.List;

/** Writes each row as one line of CSV by RFC 4180, quoted where it must be, and keeps nothing. */
final class CsvSink implements RowSink {

    private final Appendable out;
    private final StringBuilder line = new StringBuilder(512);

    CsvSink(Appendable out) {
        this.out = out;
    }

    @Override
    public void row(List<String> values) throws IOException {
        line.setLength(0);
        for (int column = 0; column < values.size(); column++) {
            if (column > 0) {
                line.append(',');
            }
            value(values.get(column));
        }
        out.append(line.append("\r\n"));
    }

    private void value(String value) {
        if (value.chars().noneMatch(character -> ",\"\r\n".indexOf(character) >= 0)) {
            line.append(value);
            return;
        }
        line.append('"').append(value.replace("\"", "\"\"")).append('"');
    }
}
