package vn.anttcs.equipment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedTable;

/** Norms of what teams and members are due. */
@ApplicationScoped
public class NormRows extends NormAnchors<NormFact> {
    public static final DatedTable<NormFact> FACTS = DatedTable.of("equipment_norm_fact", "norm_id", NormFact.class);

    protected NormRows() {}

    @Inject
    public NormRows(Database database) {
        super(database, "equipment_norm", FACTS);
    }
}
