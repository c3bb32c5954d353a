package vn.anttcs.personnel.api;

import java.time.LocalDate;
import java.util.List;
import vn.anttcs.personnel.rule.DischargeGround;
import vn.anttcs.shared.Decision;

/**
 * Cho thôi tham gia: the end of a member's service, on one ground of the closed list.
 *
 * @param dischargedOn first day on which the person is no longer a member
 * @param evidence everything that was counted: handed in, and found in the register
 * @param decision the act on which it rests, where there is one
 * @param openItems what the member still holds, then or today when that day is over, and has to give back
 * @param version grows with each change of the member
 */
public record Discharge(
        String memberNo,
        DischargeGround ground,
        LocalDate dischargedOn,
        List<EvidenceRecord> evidence,
        Decision decision,
        List<OpenItem> openItems,
        long version) {}
