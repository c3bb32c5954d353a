package vn.anttcs.organisation.api;

import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Một việc phải làm.
 *
 * @param code of the residential unit or team, by the kind
 * @param name its name
 * @param reason why nobody could say it without a decision
 * @param since first day on which it is undecided
 * @param unit code of the unit whose officers decide, or null when the nation does
 * @param decision the act that left it open, or null
 */
public record TeamWorkItem(
        TeamWorkKind kind,
        String code,
        String name,
        TeamWorkReason reason,
        LocalDate since,
        String unit,
        Decision decision) {}
