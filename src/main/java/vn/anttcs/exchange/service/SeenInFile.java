package vn.anttcs.exchange.service;

import java.util.HashMap;
import java.util.Map;
import vn.anttcs.exchange.rule.Column;
import vn.anttcs.exchange.rule.Finding;
import vn.anttcs.exchange.rule.FindingCode;

/** What a file has named so far and may name once only. */
final class SeenInFile {
    private final Map<String, Long> rows = new HashMap<>();
    private final Column column;
    private final FindingCode twice;

    SeenInFile(Column column, FindingCode twice) {
        this.column = column;
        this.twice = twice;
    }

    void see(CheckedRow row, String name) {
        if (name == null) {
            return;
        }
        Long first = rows.putIfAbsent(name, row.row());
        if (first != null) {
            row.add(Finding.of(column, name, twice, first));
        }
    }
}
