package vn.anttcs.exchange.demonstration;

/**
 * Hands out a fixed total over a fixed number of places by chance, one place after the other, so that the total is met
 * exactly although nobody looks ahead.
 */
final class Spread {

    private final Dice dice;
    private int left;
    private int places;

    Spread(Dice dice, int total, int places) {
        this.dice = dice;
        this.left = total;
        this.places = places;
    }

    /** How many of the next places get one. */
    int take(int next) {
        int taken = 0;
        for (int place = 0; place < next; place++) {
            if (dice.below(places--) < left) {
                left--;
                taken++;
            }
        }
        return taken;
    }
}
