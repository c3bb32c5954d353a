package vn.anttcs.exchange.demonstration;

import java.util.List;

/**
 * How large a generated force is and where it stands.
 *
 * @param communes where the teams are; every commune gets at least one
 * @param teams how many teams there are in all
 * @param members how many members serve in all, three to five to a team
 * @param vacancies how many authorised places are free in all, at most one to a team
 */
public record ForcePlan(List<Commune> communes, int teams, int members, int vacancies) {

    static final int SMALLEST_TEAM = 3;
    static final int LARGEST_TEAM = 5;

    /** A citizen id ends in six digits, and the generator gives each member a serial of its own. */
    static final int MOST_MEMBERS = 1_000_000;

    /** One team in so many covers two residential units. */
    private static final int TEAMS_TO_ONE_DOUBLE = 25;

    public ForcePlan {
        communes = List.copyOf(communes);
        check(!communes.isEmpty() && teams >= communes.size(), "every commune needs at least one team");
        check(
                members >= (long) SMALLEST_TEAM * teams && members <= (long) LARGEST_TEAM * teams,
                "a team has three to five members");
        check(members <= MOST_MEMBERS, "there are serial numbers for a million members only");
        check(vacancies >= 0 && vacancies <= teams, "a team has at most one vacancy");
    }

    /**
     * Thanh Hóa with the size that it has published: 4,351 teams and 13,053 members, every team of three complete.
     *
     * @param communes the communes of the country; only those of Thanh Hóa are used
     */
    public static ForcePlan province(List<Commune> communes) {
        List<Commune> thanhHoa = communes.stream()
                .filter(commune -> commune.provinceCode().equals("38"))
                .toList();
        return new ForcePlan(thanhHoa, 4_351, 13_053, 0);
    }

    /**
     * The whole force, at the size that ANTTCS is planned for: 86,000 teams, 300,000 members, 310,000 authorised.
     *
     * @param communes the communes of the country
     */
    public static ForcePlan nation(List<Commune> communes) {
        return new ForcePlan(communes, 86_000, 300_000, 10_000);
    }

    /** How many residential units there are in all: one to a team, now and then two. */
    public int residentialUnits() {
        return teams + doubleTeams();
    }

    int doubleTeams() {
        return teams / TEAMS_TO_ONE_DOUBLE;
    }

    private static void check(boolean right, String rule) {
        if (!right) {
            throw new IllegalArgumentException(rule);
        }
    }
}
