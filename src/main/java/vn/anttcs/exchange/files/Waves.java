package vn.anttcs.exchange.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.exchange.persistence.CommuneRow;
import vn.anttcs.exchange.service.CheckedRow;

/**
 * Gathers the rows of each commune until it is whole. A file in the order of communes is gathered in one pass; where the
 * rows are scattered, communes that memory has no room for wait for another pass.
 */
final class Waves {
    private static final int MOST_ROWS = 60_000;

    private final Map<String, CommuneRow> wanted;
    private final Map<String, List<CheckedRow>> gathering = new HashMap<>();
    private final Set<String> postponed = new HashSet<>();
    private long admitted;

    /** Gathers these communes. */
    Waves(Map<String, CommuneRow> wanted) {
        this.wanted = wanted;
    }

    /** A commune with all of its rows. */
    record Whole(CommuneRow commune, List<CheckedRow> rows) {}

    /** Takes rows and gives the communes that they complete. */
    List<Whole> take(List<CheckedRow> rows) {
        List<Whole> complete = new ArrayList<>();
        for (CheckedRow row : rows) {
            CommuneRow commune = wanted.get(row.communeCode());
            if (commune != null && isAdmitted(commune)) {
                List<CheckedRow> gathered = gathering.get(commune.communeCode());
                gathered.add(row);
                if (gathered.size() == commune.read()) {
                    gathering.remove(commune.communeCode());
                    admitted -= commune.read();
                    complete.add(new Whole(commune, gathered));
                }
            }
        }
        return complete;
    }

    private boolean isAdmitted(CommuneRow commune) {
        String code = commune.communeCode();
        if (gathering.containsKey(code)) {
            return true;
        }
        if (postponed.contains(code) || (!gathering.isEmpty() && admitted + commune.read() > MOST_ROWS)) {
            postponed.add(code);
            return false;
        }
        gathering.put(code, new ArrayList<>((int) commune.read()));
        admitted += commune.read();
        return true;
    }

    /** The communes that wait for another pass. */
    Set<String> postponed() {
        return postponed;
    }
}
