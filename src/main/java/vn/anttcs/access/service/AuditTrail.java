package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import vn.anttcs.access.persistence.AccountRow;
import vn.anttcs.access.persistence.AuditRow;
import vn.anttcs.access.persistence.AuditRows;
import vn.anttcs.platform.data.RecordShape;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.shared.Decision;

/** Nhật ký: who did what, when, from where, on which decision, with which outcome. */
@ApplicationScoped
public class AuditTrail {
    static final String DONE = "DONE";

    private AuditRows rows;
    private LongSupplier ids;
    private Clock clock;

    protected AuditTrail() {}

    @Inject
    public AuditTrail(AuditRows rows, Ids ids, Clock clock) {
        this(rows, (LongSupplier) ids::next, clock);
    }

    /** For tests without a server. */
    AuditTrail(AuditRows rows, LongSupplier ids, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /** Notes a write that succeeds, in its own transaction. */
    void done(Attempt attempt, Record view) {
        List<AuditRow.Place> places = places(attempt);
        made(view, places);
        write(attempt, DONE, places);
    }

    /** Notes an attempt that was refused, after its transaction was rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Attempt attempt, ErrorCode code) {
        write(attempt, code.name(), places(attempt));
    }

    /** Notes a failed sign-in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void signInFailed(Optional<AccountRow> account, String userName, ErrorCode code) {
        Long homeUnit = account.map(AccountRow::homeUnitId).orElse(null);
        insert(
                Call.current(),
                account.map(AccountRow::id).orElse(null),
                userName,
                new Said("signIn", code.name(), null, null),
                List.of(new AuditRow.Place(userName, homeUnit)));
    }

    /** Notes a step of work that goes on after its call, in the transaction of the step. */
    public void step(AuditedStep step) {
        Call call = Call.current();
        Long accountId = call.caller() == null ? null : call.caller().accountId();
        String accountName = call.caller() == null ? "" : call.caller().name();
        String said = MaskedText.of(step.said());
        insert(
                call,
                accountId,
                accountName,
                new Said(step.operation(), step.outcome(), step.decisionNumber(), said),
                places(step, call));
    }

    private static List<AuditRow.Place> places(AuditedStep step, Call call) {
        if (step.unitId() == null && call.caller() instanceof AccountCaller caller) {
            return caller.grants().stream()
                    .map(grant -> new AuditRow.Place(step.recordNo(), grant.unitId()))
                    .distinct()
                    .toList();
        }
        return List.of(new AuditRow.Place(step.recordNo(), step.unitId()));
    }

    private record Said(String operation, String outcome, String decisionNumber, String command) {}

    private void write(Attempt attempt, String outcome, List<AuditRow.Place> places) {
        Call call = attempt.call;
        insert(
                call,
                call.caller() == null ? null : call.caller().accountId(),
                call.caller() == null ? "" : call.caller().name(),
                new Said(
                        attempt.useCase.name(),
                        outcome,
                        decisionNumber(attempt.command),
                        MaskedText.of(attempt.command)),
                places);
    }

    private void insert(Call call, Long accountId, String accountName, Said said, List<AuditRow.Place> places) {
        rows.insert(
                new AuditRow(
                        ids.getAsLong(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        accountId,
                        accountName,
                        call.address() == null ? "" : call.address(),
                        call.protocol().name(),
                        call.requestId(),
                        said.operation(),
                        said.outcome(),
                        said.decisionNumber(),
                        said.command()),
                places);
    }

    /** The records that the command names; without any, where the caller himself is at work. */
    private static List<AuditRow.Place> places(Attempt attempt) {
        Set<AuditRow.Place> places = new LinkedHashSet<>();
        attempt.places().forEach(place -> places.add(new AuditRow.Place(shortened(place.number()), place.unitId())));
        if (places.isEmpty() && attempt.call.caller() instanceof AccountCaller caller) {
            caller.grants().forEach(grant -> places.add(new AuditRow.Place(null, grant.unitId())));
        }
        return new ArrayList<>(places);
    }

    /** What a use case makes gets its number from it, and is found by that number. */
    private static void made(Record view, List<AuditRow.Place> places) {
        Long unit = places.isEmpty() ? null : places.get(0).unitId();
        Set<String> known = places.stream().map(AuditRow.Place::recordNo).collect(Collectors.toSet());
        NamedRecords.of(view).stream()
                .map(AuditTrail::shortened)
                .filter(number -> !known.contains(number))
                .forEach(number -> places.add(new AuditRow.Place(number, unit)));
    }

    private static String shortened(String number) {
        return number.length() > 100 ? number.substring(0, 100) : number;
    }

    private static String decisionNumber(Record command) {
        for (RecordShape.Component component :
                RecordShape.of(command.getClass()).components()) {
            if (component.type() == Decision.class && component.of(command) instanceof Decision decision) {
                return decision.number().length() > 60 ? decision.number().substring(0, 60) : decision.number();
            }
        }
        return null;
    }
}
