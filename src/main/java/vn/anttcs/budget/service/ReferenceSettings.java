package vn.anttcs.budget.service;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.budget.api.ReferenceKind;
import vn.anttcs.budget.api.SetReferenceAmount;
import vn.anttcs.budget.persistence.ReferenceFact;
import vn.anttcs.budget.persistence.ReferenceName;
import vn.anttcs.budget.persistence.ReferenceRows;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** What a new value of a reference amount must be, and how it is kept. */
final class ReferenceSettings {
    private ReferenceSettings() {}

    static void refuseWrong(SetReferenceAmount command, ReferenceName name) {
        if (command.version() != null && command.version() != name.version()) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        List<Problem> problems = new ArrayList<>();
        if (command.validTo() != null && !command.validTo().isAfter(command.validFrom())) {
            problems.add(
                    Problem.of("PERIOD_REVERSED", "validTo", command.validFrom().toString()));
        }
        if (!(name.keys().isEmpty() ? command.key() == null : name.keys().contains(String.valueOf(command.key())))) {
            problems.add(Problem.of("REFERENCE_KEY", "key", name.name(), String.join(", ", name.keys())));
        }
        boolean money = name.kind() == ReferenceKind.MONEY;
        if ((money ? command.amountDong() : command.number()) == null) {
            problems.add(Problem.of("REQUIRED", money ? "amountDong" : "number"));
        }
        if ((money ? command.number() : command.amountDong()) != null) {
            problems.add(Problem.of("REFERENCE_KIND", money ? "number" : "amountDong", name.name()));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    static void put(SetReferenceAmount command, ReferenceName name, DatedRows rows, Instant stamp, long decision) {
        BigDecimal amount =
                name.kind() == ReferenceKind.MONEY ? BigDecimal.valueOf(command.amountDong()) : command.number();
        rows.put(
                ReferenceRows.TABLE,
                name.id(),
                command.key() == null ? ReferenceRows.NO_KEY : command.key(),
                new DateRange(command.validFrom(), command.validTo() == null ? DateRange.OPEN_END : command.validTo()),
                new ReferenceFact(amount, command.legalBasis()),
                new Recording(stamp, decision));
    }
}
