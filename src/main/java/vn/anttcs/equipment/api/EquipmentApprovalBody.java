package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.equipment.rule.request.RequestStep;
import vn.anttcs.shared.Decision;

/**
 * Cơ quan xét duyệt của một bước.
 *
 * @param unitCode code today of the province whose setting it is, {@code VN} for the nation
 * @param body name of the body
 * @param forCentral whether requests that central budget pays for need the step
 * @param forLocal whether requests that local budget pays for need it
 * @param legalBasis what says so
 * @param validFrom first day on which this holds
 * @param validTo first day on which it no longer holds, or null while no end is known
 * @param decision on which it rests, or null of what came with the software
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 * @param version grows with each change; may be absent in the contract
 */
public record EquipmentApprovalBody(
        RequestStep step,
        String unitCode,
        String body,
        boolean forCentral,
        boolean forLocal,
        String legalBasis,
        LocalDate validFrom,
        LocalDate validTo,
        Decision decision,
        Instant knownOn,
        Long version) {}
