package vn.anttcs.exchange.demonstration;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.exchange.rule.ImportTemplate;

/** Builds the rows of one file, value after value in the order of the template, and passes each on when it is full. */
final class Rows {

    private final RowSink sink;
    private final int width;
    private final List<String> values = new ArrayList<>();
    private int written;

    Rows(ImportTemplate template, RowSink sink) throws IOException {
        this.sink = sink;
        this.width = template.columns().size();
        sink.row(template.headings());
    }

    /** The public code with its letter and seven digits; a number from 0 becomes a code from 1. */
    static String code(char letter, int number) {
        return letter + digits(number + 1, 7);
    }

    static String digits(int number, int length) {
        String digits = Integer.toString(number);
        return "0".repeat(length - digits.length()) + digits;
    }

    Rows text(String value) {
        values.add(value);
        return this;
    }

    Rows number(int value) {
        return text(Integer.toString(value));
    }

    Rows day(LocalDate day) {
        return text(digits(day.getDayOfMonth(), 2) + "/" + digits(day.getMonthValue(), 2) + "/" + day.getYear());
    }

    void end() throws IOException {
        if (values.size() != width) {
            throw new IllegalStateException("a row of " + width + " columns got " + values.size() + " values");
        }
        sink.row(List.copyOf(values));
        values.clear();
        written++;
    }

    /** How many rows have been passed on, the headings apart. */
    int written() {
        return written;
    }
}
