package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.access.service.UnitSuccessors;
import vn.anttcs.organisation.api.Extent;

/** Tells the rights which units have ended and who follows them today. */
@ApplicationScoped
public class Heirs implements UnitSuccessors {
    private Tree tree;
    private Descent descent;

    protected Heirs() {}

    @Inject
    public Heirs(Tree tree, Descent descent) {
        this.tree = tree;
        this.descent = descent;
    }

    @Override
    public Set<Long> ended(Collection<Long> unitIds) {
        return unitIds.stream().filter(tree::isEnded).collect(Collectors.toSet());
    }

    @Override
    public List<Successor> successorsOf(long unitId) {
        return descent.heirsOf(unitId).entrySet().stream()
                .filter(heir -> !tree.isEnded(heir.getKey()))
                .map(heir -> new Successor(heir.getKey(), heir.getValue() == Extent.WHOLE))
                .toList();
    }
}
