package vn.anttcs.equipment.rule.request;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.anttcs.equipment.rule.FundingSource;

/**
 * Các bước của đề nghị: the commune totals the need, the province estimates it, the Ministry decides what central budget pays for
 * (Decree 40/2024/NĐ-CP); which body it is and for which money it is needed is data.
 */
public final class RouteRule {
    private RouteRule() {}

    /**
     * The steps of a request, from the level of the unit that asks upward.
     *
     * @param terms of each step on the day of submission; a step without any is not taken
     */
    public static List<RequestStep> steps(RequestStep from, FundingSource source, Map<RequestStep, StepTerms> terms) {
        return Stream.of(RequestStep.values())
                .filter(step -> step.compareTo(from) >= 0)
                .filter(step -> terms.containsKey(step) && terms.get(step).needed(source))
                .toList();
    }
}
