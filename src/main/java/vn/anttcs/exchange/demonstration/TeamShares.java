package vn.anttcs.exchange.demonstration;

import java.util.List;

/**
 * How many teams each commune gets, one commune after the other: one to begin with, and of the rest a share by a weight
 * that is drawn, larger in wards and small on the islands. The shares add up to the plan exactly.
 */
final class TeamShares {

    private final long seed;
    private final List<Commune> communes;
    private final long toShare;
    private final long wholeWeight;
    private int index;
    private long weightSoFar;
    private long sharedSoFar;

    TeamShares(long seed, ForcePlan plan) {
        this.seed = seed;
        this.communes = plan.communes();
        this.toShare = (long) plan.teams() - communes.size();
        long whole = 0;
        for (int commune = 0; commune < communes.size(); commune++) {
            whole += weight(commune);
        }
        this.wholeWeight = whole;
    }

    int next() {
        weightSoFar += weight(index++);
        long upToHere = toShare * weightSoFar / wholeWeight;
        int share = (int) (upToHere - sharedSoFar);
        sharedSoFar = upToHere;
        return 1 + share;
    }

    private int weight(int commune) {
        Dice dice = new Dice(seed, "share", commune);
        return switch (communes.get(commune).kind()) {
            case COMMUNE -> dice.between(50, 150);
            case WARD -> dice.between(60, 200);
            case SPECIAL_ZONE -> dice.between(5, 40);
        };
    }
}
