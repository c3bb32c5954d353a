package vn.anttcs.equipment.rule.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sẵn sàng: holds what a team has against what is asked. No law says how many make a team ready, so whoever asks says it;
 * without saying anything, one who serves is enough.
 */
public final class ReadinessRule {
    private static final int ANYBODY = 1;

    private ReadinessRule() {}

    /**
     * What is asked of a team.
     *
     * @param members who serve; null for one
     * @param certified members with a certificate of use; null for none
     * @param kinds codes of equipment of which at least one can be taken along
     */
    public record Asked(Integer members, Integer certified, List<String> kinds) {}

    /**
     * What a team has.
     *
     * @param stocks by code of the kind
     */
    public record Team(long members, long certified, Map<String, Stock> stocks) {}

    /** Everything that a team lacks of what is asked; empty when it is ready. */
    public static List<Lack> lacks(Asked asked, Team team) {
        List<Lack> lacks = new ArrayList<>();
        check(lacks, ReadinessMeasure.MEMBERS, null, orElse(asked.members(), ANYBODY), team.members());
        check(lacks, ReadinessMeasure.CERTIFIED_MEMBERS, null, orElse(asked.certified(), 0), team.certified());
        asked.kinds().stream()
                .distinct()
                .forEach(kind -> check(
                        lacks,
                        ReadinessMeasure.EQUIPMENT,
                        kind,
                        1,
                        team.stocks().getOrDefault(kind, Stock.NOTHING).ready()));
        return lacks;
    }

    private static void check(List<Lack> lacks, ReadinessMeasure measure, String kind, long asked, long there) {
        if (there < asked) {
            lacks.add(new Lack(measure, kind, asked, there));
        }
    }

    private static int orElse(Integer asked, int otherwise) {
        return asked == null ? otherwise : asked;
    }
}
