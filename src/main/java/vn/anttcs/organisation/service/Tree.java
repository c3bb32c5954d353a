package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import vn.anttcs.access.service.RecordKind;
import vn.anttcs.access.service.RecordTerritory;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.organisation.persistence.MapRows;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Reading;

/**
 * Today's tree for the rights of callers. Each node keeps a copy for the version of the map that it asks for on each use,
 * so that a change set acts at once everywhere.
 */
@ApplicationScoped
public class Tree implements UnitTree, RecordTerritory {
    private record State(long version, LocalDate today) {}

    private record Copy(State state, TreeOfToday tree) {}

    private MapRows map;
    private Clockwork clockwork;
    private volatile Copy copy;

    protected Tree() {}

    @Inject
    public Tree(MapRows map, Clockwork clockwork) {
        this.map = map;
        this.clockwork = clockwork;
    }

    private TreeOfToday tree() {
        return ofNow().tree();
    }

    private Copy ofNow() {
        return Reading.once(Tree.class, () -> {
            State state = new State(map.version(), clockwork.today());
            Copy current = copy;
            if (current == null || !current.state().equals(state)) {
                current = new Copy(state, new TreeOfToday(map.all(), state.today()));
                copy = current;
            }
            return current;
        });
    }

    @Override
    public State state() {
        return ofNow().state();
    }

    @Override
    public List<Long> upward(long unitId) {
        return tree().upward(unitId);
    }

    @Override
    public OptionalLong byCode(String code) {
        return optional(tree().holder(code));
    }

    @Override
    public String codeOf(long unitId) {
        return tree().codeOf(unitId);
    }

    @Override
    public Set<Long> below(Collection<Long> unitIds) {
        return tree().below(unitIds);
    }

    /** Whether a unit existed and does not exist today; a unit that only begins later has not ended. */
    boolean isEnded(long unitId) {
        return tree().isEnded(unitId);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.UNIT;
    }

    @Override
    public OptionalLong unitOf(String publicNumber) {
        return optional(tree().lastHolder(publicNumber));
    }

    @Override
    public Map<String, Long> unitsOf(Collection<String> publicNumbers) {
        TreeOfToday tree = tree();
        Map<String, Long> found = new HashMap<>();
        for (String code : publicNumbers) {
            Long unit = tree.lastHolder(code);
            if (unit != null) {
                found.put(code, unit);
            }
        }
        return found;
    }

    private static OptionalLong optional(Long unitId) {
        return unitId == null ? OptionalLong.empty() : OptionalLong.of(unitId);
    }
}
