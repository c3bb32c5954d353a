package vn.anttcs.exchange.files;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.anttcs.exchange.persistence.CommuneRow;
import vn.anttcs.exchange.rule.FindingCode;
import vn.anttcs.exchange.service.CheckedRow;

/** Counts rows by commune; one faulty row refuses its commune. */
final class Tally {
    private final Map<String, long[]> communes = new TreeMap<>();
    private long read;
    private long repaired;

    void count(List<CheckedRow> rows) {
        for (CheckedRow row : rows) {
            long[] counts = communes.computeIfAbsent(row.communeCode(), none -> new long[3]);
            counts[0]++;
            read++;
            repaired += row.isRepaired() ? 1 : 0;
            if (row.isFaulty()) {
                counts[2] = counts[1] == 0 ? row.row() : counts[2];
                counts[1]++;
            }
        }
    }

    long read() {
        return read;
    }

    long repaired() {
        return repaired;
    }

    Collection<CommuneRow> communes() {
        return communes.entrySet().stream()
                .map(commune -> row(commune.getKey(), commune.getValue()))
                .toList();
    }

    private static CommuneRow row(String code, long[] counts) {
        boolean faulty = counts[1] > 0;
        return new CommuneRow(
                code,
                counts[0],
                counts[1],
                faulty ? counts[2] : null,
                faulty ? FindingCode.COMMUNE_REFUSED.name() : null,
                false);
    }
}
