package vn.anttcs.access.service;

import java.util.OptionalLong;

/** Port: tells where a record lies today. The feature that keeps the record implements it. */
public interface RecordTerritory {
    RecordKind kind();

    /** Internal id of the unit (commune, or the unit itself) that the public number lies in today or last lay in; empty when there is no such record. */
    OptionalLong unitOf(String publicNumber);
}
