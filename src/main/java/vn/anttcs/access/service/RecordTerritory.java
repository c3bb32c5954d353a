package vn.anttcs.access.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Port: tells where a record lies today. The feature that keeps the record implements it. */
public interface RecordTerritory {
    RecordKind kind();

    /** Internal id of the unit (commune, or the unit itself) that the public number lies in today or last lay in; empty when there is no such record. */
    OptionalLong unitOf(String publicNumber);

    /** The same for several numbers at once; numbers without a record are absent. Worth overriding where it saves queries. */
    default Map<String, Long> unitsOf(Collection<String> publicNumbers) {
        Map<String, Long> found = new HashMap<>();
        publicNumbers.forEach(number -> unitOf(number).ifPresent(unit -> found.put(number, unit)));
        return found;
    }
}
