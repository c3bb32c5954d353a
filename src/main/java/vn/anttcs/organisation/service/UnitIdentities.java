package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Tells outer features which unit a code meant on a day. */
@ApplicationScoped
public class UnitIdentities {
    private UnitViews views;

    protected UnitIdentities() {}

    @Inject
    public UnitIdentities(UnitViews views) {
        this.views = views;
    }

    /** Internal id of the unit that held the code on the day, as known at a recorded time, or the refusal {@code NOT_FOUND}. */
    public long on(String code, LocalDate day, Instant knownOn) {
        return views.meaningOf(code, day, knownOn).unit().unitId();
    }
}
