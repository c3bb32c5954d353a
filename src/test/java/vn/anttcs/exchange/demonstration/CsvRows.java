package vn.anttcs.exchange.demonstration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.anttcs.exchange.rule.Column;
import vn.anttcs.exchange.rule.ImportTemplate;

/** Reads generated CSV back line by line, each row as its values by field, and keeps none of them. */
final class CsvRows implements Appendable {

    private final ImportTemplate template;
    private final Consumer<Map<String, String>> each;
    private boolean headingsRead;

    CsvRows(ImportTemplate template, Consumer<Map<String, String>> each) {
        this.template = template;
        this.each = each;
    }

    @Override
    public Appendable append(CharSequence line) {
        List<String> values = values(line.toString());
        if (!headingsRead) {
            headingsRead = true;
            if (!values.equals(template.headings())) {
                throw new AssertionError("headings are " + values);
            }
            return this;
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (Column column : template.columns()) {
            row.put(column.field(), values.get(row.size()));
        }
        each.accept(row);
        return this;
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) {
        return append(text.subSequence(start, end));
    }

    @Override
    public Appendable append(char character) {
        throw new UnsupportedOperationException("lines come whole");
    }

    private static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (char character : line.substring(0, line.length() - 2).toCharArray()) {
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(character);
            }
        }
        values.add(value.toString());
        return values;
    }
}
