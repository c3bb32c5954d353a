package vn.anttcs.exchange.service;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as files show them. */
final class Days {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Days() {}

    static String written(LocalDate day) {
        return WRITTEN.format(day);
    }
}
