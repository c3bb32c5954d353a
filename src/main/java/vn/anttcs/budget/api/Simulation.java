package vn.anttcs.budget.api;

import java.util.List;

/**
 * Mô phỏng: what was asked, how far it is, and what came out.
 *
 * @param scenarios the policies in force first, then each draft; empty until it is done
 * @param ceilings empty until it is done
 * @param assumptions what the result takes for granted
 */
public record Simulation(
        SimulationSummary asked,
        List<SimulationScenario> scenarios,
        List<SimulationCeilingResult> ceilings,
        List<PolicyNote> assumptions) {}
