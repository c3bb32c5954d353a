package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.personnel.api.Discharge;
import vn.anttcs.personnel.api.Discharges;
import vn.anttcs.personnel.api.EvidenceRecord;
import vn.anttcs.personnel.api.OpenItem;
import vn.anttcs.personnel.persistence.ActRows;
import vn.anttcs.personnel.persistence.ConductFact;
import vn.anttcs.personnel.persistence.DischargeFact;
import vn.anttcs.personnel.persistence.EvidenceFact;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.rule.DischargeFacts;
import vn.anttcs.personnel.rule.Evidence;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Sổ cho thôi tham gia: keeps the ground and the evidence of each discharge, and shows what is still to be given back. */
@ApplicationScoped
public class DischargeRegister {
    @Inject
    private DatedRows rows;

    @Inject
    private ActRows numbers;

    @Inject
    private MemberRecords records;

    @Inject
    @Any
    private Instance<HeldItems> held;

    /** The refusals and reminders recorded of a member so far. */
    List<Evidence> conductOf(long memberId) {
        return rows.history(ActRows.CONDUCT, memberId, records.now().knownOn()).stream()
                .map(DischargeRegister::evidence)
                .toList();
    }

    private static Evidence evidence(Dated<ConductFact> row) {
        return new Evidence(
                row.values().kind(), row.valid().from(), row.values().reference());
    }

    void enter(MemberAnchor member, LocalDate day, DischargeFacts facts, Recording recording) {
        DateRange period = DateRange.from(day);
        rows.put(ActRows.DISCHARGE, member.id(), period, new DischargeFact(facts.ground()), recording);
        rows.add(
                ActRows.EVIDENCE,
                facts.evidence().stream()
                        .map(piece -> new EvidenceFact(piece.kind(), piece.date(), piece.reference()))
                        .map(piece -> rows.row(member.id(), numbers.nextNumber(), period, piece, recording))
                        .toList());
    }

    /** The discharge that holds at the two times. */
    Discharge latest(MemberAnchor member, ReadTime time) {
        List<Discharge> discharges = list(member, time).items();
        return discharges.get(discharges.size() - 1);
    }

    Discharges list(String memberNo, LocalDate validOn, Instant knownOn) {
        return list(records.member(memberNo), records.time(validOn, knownOn));
    }

    private Discharges list(MemberAnchor member, ReadTime time) {
        MemberRecords.Facts<DischargeFact> discharges = records.upTo(ActRows.DISCHARGE, member, time);
        MemberRecords.Facts<EvidenceFact> evidence = records.upTo(ActRows.EVIDENCE, member, time);
        List<Discharge> views = discharges.rows().stream()
                .map(row -> new Discharge(
                        member.memberNo(),
                        row.values().ground(),
                        row.valid().from(),
                        evidenceOf(row.valid().from(), evidence),
                        discharges.decisionOf(row),
                        row.valid().contains(time.validOn()) ? openItems(member, time) : List.of(),
                        member.version()))
                .toList();
        return new Discharges(views, time.knownOn());
    }

    private static List<EvidenceRecord> evidenceOf(LocalDate day, MemberRecords.Facts<EvidenceFact> evidence) {
        return evidence.rows().stream()
                .filter(row -> row.valid().from().equals(day))
                .map(Dated::values)
                .map(piece -> new EvidenceRecord(piece.kind(), piece.datedOn(), piece.reference()))
                .toList();
    }

    private List<OpenItem> openItems(MemberAnchor member, ReadTime time) {
        return held.stream()
                .flatMap(giver -> giver.heldBy(member.id(), time).stream())
                .toList();
    }
}
