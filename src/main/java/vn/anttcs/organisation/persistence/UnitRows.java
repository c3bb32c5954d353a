package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.ReadTime;

/** Finds units by code at two times. */
@ApplicationScoped
public class UnitRows {
    public static final DatedTable<UnitFact> FACTS = DatedTable.of("unit_fact", "unit_id", UnitFact.class);

    @Inject
    private Database database;

    @Inject
    private DatedRows rows;

    /** The unit that holds a code on the day. */
    public Optional<Long> findByCode(String code, ReadTime time) {
        return database.with(handle -> handle.createQuery(
                        "select unit_id from unit_fact where code = :code and recorded_at <= :known"
                                + " and superseded_at > :known and valid_from <= :day and valid_to > :day")
                .bind("code", code)
                .bind("known", time.knownOn())
                .bind("day", time.validOn())
                .mapTo(Long.class)
                .findFirst());
    }

    public Optional<Dated<UnitFact>> find(long unitId, ReadTime time) {
        return rows.find(FACTS, unitId, time);
    }
}
