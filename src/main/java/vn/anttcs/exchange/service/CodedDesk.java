package vn.anttcs.exchange.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import vn.anttcs.exchange.rule.CodedRow;
import vn.anttcs.exchange.rule.Column;
import vn.anttcs.exchange.rule.Finding;
import vn.anttcs.exchange.rule.FindingCode;
import vn.anttcs.exchange.rule.ImportTemplate;
import vn.anttcs.organisation.service.ForceLoad;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.shared.Decision;

/** What the desks for residential units and for teams do alike: both have a commune, a first day and a code of their own. */
abstract class CodedDesk<V extends CodedRow> implements KindDesk {
    /** What rows are held against and stored in. */
    record Registers(CommuneDesk communes, ForceLoad force, Decisions decisions, LocalDate today) {}

    /** How a file of this kind is laid out, and what is said of a code that is there already. */
    record Layout<V extends CodedRow>(
            ImportTemplate template,
            Class<V> values,
            String codeColumn,
            FindingCode twiceInFile,
            FindingCode inRegister) {}

    private final Registers registers;
    private final Layout<V> layout;
    private final Column code;
    private final SeenInFile codes;

    CodedDesk(Registers registers, Layout<V> layout) {
        this.registers = registers;
        this.layout = layout;
        this.code = layout.template().column(layout.codeColumn());
        this.codes = new SeenInFile(code, layout.twiceInFile());
    }

    final ForceLoad force() {
        return registers.force();
    }

    final LocalDate today() {
        return registers.today();
    }

    final V values(CheckedRow row) {
        return layout.values().cast(row.values());
    }

    @Override
    public final void place(List<CheckedRow> rows) {
        Column commune = layout.template().column("communeCode");
        Column validFrom = layout.template().column("validFrom");
        for (CheckedRow row : rows) {
            V values = values(row);
            if (values.commune() != null) {
                registers.communes().place(row, values.commune(), commune);
                registers.communes().checkFirstDay(row, values.validFrom(), validFrom);
            }
        }
    }

    @Override
    public final void checkFile(List<CheckedRow> rows) {
        rows.forEach(row -> codes.see(row, values(row).code()));
    }

    @Override
    public void checkRegister(List<CheckedRow> rows) {
        Set<String> known = known(rows.stream()
                .map(row -> values(row).code())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        for (CheckedRow row : rows) {
            String wanted = values(row).code();
            if (wanted != null && known.contains(wanted)) {
                row.add(Finding.of(code, wanted, layout.inRegister()));
            }
        }
    }

    /** Those of the codes that the register has already. */
    abstract Set<String> known(List<String> wanted);

    @Override
    public final void store(List<CheckedRow> rows, Supplier<Instant> stamp) {
        Map<Decision, Long> kept = registers
                .decisions()
                .storeAll(rows.stream().map(row -> values(row).decision()).toList());
        store(rows, kept, stamp);
    }

    /** Stores rows that rest on decisions which are stored already, by their ids. */
    abstract void store(List<CheckedRow> rows, Map<Decision, Long> kept, Supplier<Instant> stamp);
}
