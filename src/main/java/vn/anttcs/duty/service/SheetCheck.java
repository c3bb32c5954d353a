package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import vn.anttcs.duty.persistence.LedgerRows;
import vn.anttcs.duty.persistence.SheetAnchor;
import vn.anttcs.duty.rule.Duty;
import vn.anttcs.duty.rule.DutySheetRule;
import vn.anttcs.duty.rule.Fault;
import vn.anttcs.duty.rule.SheetFacts;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;

/** Puts the entries of a sheet before the rules and refuses with every fault, each at its entry. */
@ApplicationScoped
public class SheetCheck {
    private DutyFacts facts;

    protected SheetCheck() {}

    @Inject
    public SheetCheck(DutyFacts facts) {
        this.facts = facts;
    }

    /**
     * The facts under which all entries may stand, or the refusal with every fault as {@code entries[3].day}.
     *
     * @param reading what counts of other sheets
     */
    public SheetFacts all(SheetAnchor sheet, List<Duty> entries, LedgerRows.Reading reading) {
        return check(sheet, entries, reading, fault -> true, true);
    }

    /** The same for the last of the entries, which comes to those before it; its faults are named by its fields alone. */
    public SheetFacts last(SheetAnchor sheet, List<Duty> entries) {
        int last = entries.size() - 1;
        return check(sheet, entries, LedgerRows.Reading.STANDING, fault -> fault.index() == last, false);
    }

    private SheetFacts check(
            SheetAnchor sheet,
            List<Duty> entries,
            LedgerRows.Reading reading,
            Predicate<Fault> concerned,
            boolean indexed) {
        SheetFacts known = facts.of(sheet, entries, reading);
        List<Problem> problems = DutySheetRule.faults(known, entries).stream()
                .filter(concerned)
                .map(fault -> problem(fault, indexed))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refusal(ErrorCode.REFUSED, List.of(), problems);
        }
        return known;
    }

    private static Problem problem(Fault fault, boolean indexed) {
        String field = (indexed ? "entries[" + fault.index() + "]." : "")
                + fault.ground().field();
        return new Problem(
                fault.ground().code().name(),
                field,
                fault.ground().arguments(),
                fault.ground().basis());
    }
}
