package vn.anttcs.personnel.api;

import java.time.LocalDate;
import vn.anttcs.personnel.rule.CasualtyCategory;
import vn.anttcs.personnel.rule.CasualtyKind;
import vn.anttcs.shared.Decision;

/**
 * Thương vong: a death or an injury of a member.
 *
 * @param onDuty whether while performing a task
 * @param lostCapacityPercent degree of lost capacity for work in percent, for an injury, when it has been assessed
 * @param decision the act on which it rests, where there is one
 * @param version grows with each change of the member
 */
public record Casualty(
        String recordNo,
        CasualtyKind kind,
        Boolean onDuty,
        LocalDate occurredOn,
        CasualtyCategory category,
        Integer lostCapacityPercent,
        Decision decision,
        long version) {}
