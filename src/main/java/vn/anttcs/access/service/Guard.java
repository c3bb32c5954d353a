package vn.anttcs.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;

/** Kiểm tra quyền: whether the caller may run a use case on the records that its command names. Denies by default. */
@ApplicationScoped
public class Guard {
    private Records records;
    private Territories territories;

    protected Guard() {}

    @Inject
    public Guard(Records records, Territories territories) {
        this.records = records;
        this.territories = territories;
    }

    /** Lets the attempt pass or refuses it; notes where its records lie. */
    void admit(Attempt attempt) {
        UseCase useCase = attempt.useCase;
        AccountCaller caller = AccountCaller.current();
        rightAnywhere(caller, useCase);
        // Whoever may do it everywhere need not be told where a record lies, unless the audit wants to know.
        boolean everywhere = useCase.territory() == Territory.OPEN || caller.hasEverywhere(useCase.right());
        if (!everywhere || useCase.write()) {
            attempt.places(records.placesOutside(useCase, attempt.command));
        }
        if (!everywhere && useCase.territory() == Territory.RECORD) {
            within(caller, attempt);
        }
    }

    /** The same for a use case that another one calls: within its transaction, and without an attempt of its own. */
    void admitPart(UseCase useCase, Record command) {
        AccountCaller caller = AccountCaller.current();
        rightAnywhere(caller, useCase);
        if (useCase.territory() == Territory.RECORD && !caller.hasEverywhere(useCase.right())) {
            Attempt part = new Attempt(useCase, command, null);
            part.places(records.places(useCase, command));
            within(caller, part);
        }
    }

    private static void rightAnywhere(AccountCaller caller, UseCase useCase) {
        boolean allowed =
                switch (useCase.territory()) {
                    case OPEN -> true;
                    case NATION -> caller.hasEverywhere(useCase.right());
                    case RECORD, FILTERED -> caller.hasAnywhere(useCase.right());
                };
        if (!allowed) {
            throw Refusal.of(ErrorCode.FORBIDDEN);
        }
    }

    private void within(AccountCaller caller, Attempt attempt) {
        List<Place> places = attempt.places();
        if (places.isEmpty()) {
            throw Refusal.of(ErrorCode.FORBIDDEN);
        }
        for (Place place : places) {
            boolean known = place.unitId() != null;
            if (!known || !territories.may(caller, attempt.useCase.right(), place.unitId())) {
                if (known) {
                    attempt.markOutside();
                }
                throw Refusal.notFound(place.path(), place.number());
            }
        }
    }
}
