package vn.anttcs.personnel.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.law.Ground;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;

/** Collects everything that is wrong with a request, to refuse it once for all of it. */
final class FormCheck {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final List<Problem> form = new ArrayList<>();
    private final List<Problem> grounds = new ArrayList<>();
    private final LocalDate today;

    FormCheck(LocalDate today) {
        this.today = today;
    }

    void wrong(String code, String field, String... arguments) {
        form.add(Problem.of(code, field, arguments));
    }

    /** Refuses a day that cannot have happened yet, or before anybody alive was born. */
    void past(String field, LocalDate day) {
        if (day != null && day.isAfter(today)) {
            wrong("DAY_IN_THE_FUTURE", field, day.toString());
        } else if (day != null && day.isBefore(EARLIEST)) {
            wrong("DAY_TOO_EARLY", field, EARLIEST.toString());
        }
    }

    /** Refuses a last day before the first one. */
    void ordered(String field, LocalDate first, LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            wrong("DAYS_REVERSED", field);
        }
    }

    /** Adds a reason for which the records, not the form, stand against the request. */
    void against(String code, String field, String... arguments) {
        grounds.add(Problem.of(code, field, arguments));
    }

    void grounds(List<Ground> found) {
        found.forEach(ground ->
                grounds.add(new Problem(ground.code().name(), ground.field(), ground.arguments(), ground.basis())));
    }

    /** Everything found so far, faults of form first. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(form);
        all.addAll(grounds);
        return all;
    }

    /** Throws when anything was found: faults of form make it {@code INVALID_REQUEST}, grounds alone {@code REFUSED}. */
    void finish() {
        if (!problems().isEmpty()) {
            throw new Refusal(form.isEmpty() ? ErrorCode.REFUSED : ErrorCode.INVALID_REQUEST, List.of(), problems());
        }
    }
}
