package vn.anttcs.exchange.service;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * A desk for the rows of one kind of file, opened for one file: it remembers what it has seen of it. Rows come in sets of
 * some thousand, and no desk asks the database for a single row.
 */
public interface KindDesk {

    /** Finds the commune of each row, and what keeps it from having one. */
    void place(List<CheckedRow> rows);

    /** Holds rows against those before them in the file. */
    void checkFile(List<CheckedRow> rows);

    /** Holds rows against the register; the rows of a commune come together. */
    void checkRegister(List<CheckedRow> rows);

    /** Stores rows without faults; the stamp is taken when the rows are ready, since it is held until commit. */
    void store(List<CheckedRow> rows, Supplier<Instant> stamp);
}
