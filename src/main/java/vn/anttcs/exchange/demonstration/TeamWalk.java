package vn.anttcs.exchange.demonstration;

import java.io.IOException;

/** Goes through all teams of a plan in order; each walk meets the same teams and remembers none of them. */
final class TeamWalk {

    /** What is done at each team. */
    interface Visitor {
        void visit(TeamSketch team) throws IOException;
    }

    private final long seed;
    private final ForcePlan plan;
    private final PersonNames names;
    private final Spread extraMembers;
    private final Spread vacancies;
    private final Spread doubles;
    private int team;
    private int unit;
    private int member;

    TeamWalk(long seed, ForcePlan plan, PersonNames names) {
        this.seed = seed;
        this.plan = plan;
        this.names = names;
        int teams = plan.teams();
        int extra = plan.members() - ForcePlan.SMALLEST_TEAM * teams;
        int extraPlaces = (ForcePlan.LARGEST_TEAM - ForcePlan.SMALLEST_TEAM) * teams;
        extraMembers = new Spread(new Dice(seed, "extra members", 0), extra, extraPlaces);
        vacancies = new Spread(new Dice(seed, "vacancies", 0), plan.vacancies(), teams);
        doubles = new Spread(new Dice(seed, "doubles", 0), plan.doubleTeams(), teams);
    }

    void forEach(Visitor visitor) throws IOException {
        TeamShares shares = new TeamShares(seed, plan);
        for (int index = 0; index < plan.communes().size(); index++) {
            walkCommune(sketch(index), shares.next(), visitor);
        }
    }

    private void walkCommune(CommuneSketch commune, int teams, Visitor visitor) throws IOException {
        int firstUnit = unit;
        for (int count = 0; count < teams; count++) {
            int units = 1 + doubles.take(1);
            int strength =
                    ForcePlan.SMALLEST_TEAM + extraMembers.take(ForcePlan.LARGEST_TEAM - ForcePlan.SMALLEST_TEAM);
            int authorised = strength + vacancies.take(1);
            visitor.visit(new TeamSketch(commune, team, unit, unit - firstUnit, units, member, strength, authorised));
            team++;
            unit += units;
            member += strength;
        }
    }

    private CommuneSketch sketch(int index) {
        Commune commune = plan.communes().get(index);
        Territory territory = Territory.of(commune);
        Dice dice = new Dice(seed, "commune", index);
        String signer = names.fullName(names.ethnicity(territory.area(), dice), dice.percent(85), dice);
        return new CommuneSketch(
                commune,
                territory,
                new UnitNames(commune, territory, dice),
                new CommuneDecisions(commune, signer, dice));
    }
}
