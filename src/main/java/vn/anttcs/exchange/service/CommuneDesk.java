package vn.anttcs.exchange.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import vn.anttcs.exchange.rule.Column;
import vn.anttcs.exchange.rule.CommuneCode;
import vn.anttcs.exchange.rule.Finding;
import vn.anttcs.exchange.rule.FindingCode;
import vn.anttcs.organisation.service.CommuneIndex;
import vn.anttcs.organisation.service.KnownCommune;

/** Finds communes by what stands in a file, and whether the caller may import there. */
final class CommuneDesk {
    private static final int MOST_FORMER = 500;

    private final CommuneIndex index;
    private final LocalDate today;
    private final LongPredicate mayImport;
    private final Map<String, KnownCommune> byCode;
    private final Map<Long, KnownCommune> byId = new HashMap<>();
    private final Map<String, Optional<String>> former = new HashMap<>();
    private final Map<Long, Boolean> allowed = new HashMap<>();

    CommuneDesk(CommuneIndex index, LocalDate today, LongPredicate mayImport) {
        this.index = index;
        this.today = today;
        this.mayImport = mayImport;
        this.byCode = index.on(today);
        byCode.values().forEach(commune -> byId.put(commune.unitId(), commune));
    }

    /** The commune of today with an internal id, or null. */
    KnownCommune byId(Long unitId) {
        return unitId == null ? null : byId.get(unitId);
    }

    /** Puts the row into the commune that its cell names. */
    void place(CheckedRow row, CommuneCode code, Column column) {
        KnownCommune commune = byCode.get(code.digits());
        if (commune == null) {
            row.add(unknown(code, column));
            return;
        }
        if (code.padded()) {
            row.add(Finding.of(column, code.digits().substring(1), FindingCode.COMMUNE_ZERO_LOST, code.digits()));
        }
        place(row, commune, column, commune.code());
    }

    /** Puts the row into a commune, if the caller may import there. */
    void place(CheckedRow row, KnownCommune commune, Column column, String value) {
        row.commune(commune);
        if (!allowed.computeIfAbsent(commune.unitId(), mayImport::test)) {
            row.add(Finding.of(column, value, FindingCode.OUTSIDE_TERRITORY, commune.code(), commune.name()));
        }
    }

    /** A first day that lies before the commune began. */
    void checkFirstDay(CheckedRow row, LocalDate firstDay, Column column) {
        KnownCommune commune = row.commune();
        if (commune != null && firstDay != null && firstDay.isBefore(commune.firstDay())) {
            row.add(Finding.of(
                    column,
                    Days.written(firstDay),
                    FindingCode.BEFORE_COMMUNE,
                    commune.name(),
                    Days.written(commune.firstDay())));
        }
    }

    private Finding unknown(CommuneCode code, Column column) {
        String written = code.padded() ? code.digits().substring(1) : code.digits();
        String candidate = code.candidate();
        if (candidate != null && byCode.containsKey(candidate)) {
            return Finding.of(
                    column,
                    written,
                    FindingCode.COMMUNE_ZERO_UNSURE,
                    candidate,
                    byCode.get(candidate).name());
        }
        if (former.size() >= MOST_FORMER && !former.containsKey(code.digits())) {
            return Finding.of(column, written, FindingCode.COMMUNE_UNKNOWN, written);
        }
        return former.computeIfAbsent(code.digits(), this::successors)
                .map(successors -> Finding.of(column, written, FindingCode.COMMUNE_OLD, written, successors))
                .orElseGet(() -> Finding.of(column, written, FindingCode.COMMUNE_UNKNOWN, written));
    }

    /** What became of a former commune, in words that are the same in both languages. */
    private Optional<String> successors(String code) {
        return index.before(code, today).map(gone -> {
            List<KnownCommune> successors = index.successors(gone, byCode);
            String names = successors.stream()
                    .map(commune -> commune.code() + " " + commune.name())
                    .collect(Collectors.joining("; "));
            return gone.name() + " → " + (names.isEmpty() ? "?" : names);
        });
    }
}
