package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.shared.Decision;
import vn.anttcs.shared.SourceRecord;

/** Căn cứ dữ kiện của thành viên: the records of one member from which features that compute have read. */
@ApplicationScoped
public class MemberSources {
    /** The member's service: recognition, position, team, suspension. */
    public static final String SERVICE = "SERVICE";
    /** The member as a person: birth, schooling, group of priority. */
    public static final String PERSON = "PERSON";
    /** The member's insurance. */
    public static final String INSURANCE = "INSURANCE";
    /** A post held besides. */
    public static final String OTHER_POST = "OTHER_POST";

    private static final Set<MemberStatus> IN_FORCE = Set.of(MemberStatus.SERVING, MemberStatus.SUSPENDED);

    private DatedRows rows;
    private Decisions decisions;

    protected MemberSources() {}

    @Inject
    public MemberSources(DatedRows rows, Decisions decisions) {
        this.rows = rows;
        this.decisions = decisions;
    }

    /** The records of a member, of service only those in the force, table by table in the order of days. */
    public List<SourceRecord> of(long memberId, String memberNo, Instant knownOn) {
        Map<Dated<?>, String> kinds = new LinkedHashMap<>();
        for (Dated<ServiceFact> row : rows.history(MemberRows.SERVICE, memberId, knownOn)) {
            if (IN_FORCE.contains(row.values().status())) {
                kinds.put(row, SERVICE);
            }
        }
        Map<String, DatedTable<?>> tables =
                Map.of(PERSON, MemberRows.PERSON, INSURANCE, MemberRows.INSURANCE, OTHER_POST, MemberRows.OTHER_POST);
        tables.forEach((kind, table) -> rows.history(table, memberId, knownOn).forEach(row -> kinds.put(row, kind)));
        Map<Long, Decision> known =
                decisions.findAll(kinds.keySet().stream().map(Dated::decisionId).toList());
        List<SourceRecord> sources = new ArrayList<>();
        kinds.forEach((row, kind) -> sources.add(
                new SourceRecord(kind, memberNo, row.valid(), row.recordedAt(), known.get(row.decisionId()))));
        return sources;
    }
}
