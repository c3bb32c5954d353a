package vn.anttcs.budget.api;

import java.util.List;

/**
 * Phương án: what one draft comes to over all months, or the policies in force.
 *
 * @param policyCode the draft, or null for the policies in force
 * @param total everything together
 * @param transition the months that two policies share, with how many members
 * @param headcount what the rules on team sizes come to on the last day
 */
public record SimulationScenario(
        String policyCode, SimulationTotal total, List<TransitionMonth> transition, SimulationHeadcount headcount) {}
