package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.budget.persistence.SimulationRow;
import vn.anttcs.budget.persistence.SimulationRows;

/** Reads what a simulation works with: the same whenever it is read again, for everything in it was kept or is dated. */
@ApplicationScoped
public class SimulationPlans {
    private SimulationRows rows;
    private PolicyBooks books;
    private KnownReferences references;
    private UnitTree tree;

    protected SimulationPlans() {}

    @Inject
    public SimulationPlans(SimulationRows rows, PolicyBooks books, KnownReferences references, UnitTree tree) {
        this.rows = rows;
        this.books = books;
        this.references = references;
        this.tree = tree;
    }

    SimulationPlan of(SimulationRow simulation) {
        SimulationRow.Asked asked = simulation.asked();
        PolicyBook present = books.knownOn(asked.knownOn());
        List<PolicyBook> all = new ArrayList<>(List.of(present));
        rows.drafts(simulation.id())
                .forEach(draft -> all.add(present.with(books.entry(draft.document(), draft.revision()))));
        return new SimulationPlan(asked, tree.below(List.of(asked.unitId())), all, references.knownOn(asked.knownOn()));
    }
}
