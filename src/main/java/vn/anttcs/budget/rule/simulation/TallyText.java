package vn.anttcs.budget.rule.simulation;

import java.util.stream.Stream;

/** Writes a tally as lines of text and reads it again, so that the work on a part can be kept. */
public final class TallyText {
    private static final String SUM = "S";
    private static final String CHANGE = "C";

    private TallyText() {}

    /** The tally as lines, in no order. */
    public static Stream<String> write(Tally tally) {
        Stream<String> sums =
                tally.sums().entrySet().stream().map(entry -> line(SUM, entry.getKey(), entry.getValue()));
        Stream<String> changes =
                tally.changes().entrySet().stream().map(entry -> line(CHANGE, entry.getKey(), entry.getValue()));
        return Stream.concat(sums, changes);
    }

    private static String line(String kind, Tally.Key key, Sum sum) {
        return String.join(
                "\t",
                kind,
                String.valueOf(key.scenario()),
                key.dimension().name(),
                key.group(),
                String.valueOf(key.month()),
                String.valueOf(sum.memberMonths()),
                String.valueOf(sum.dong()),
                String.valueOf(sum.withoutPolicy()),
                String.valueOf(sum.unresolved()),
                String.valueOf(sum.split()));
    }

    private static String line(String kind, Tally.ChangeKey key, Change change) {
        return String.join(
                "\t",
                kind,
                String.valueOf(key.scenario()),
                key.dimension().name(),
                key.group(),
                String.valueOf(change.gainers()),
                String.valueOf(change.gain()),
                String.valueOf(change.losers()),
                String.valueOf(change.loss()),
                String.valueOf(change.unchanged()));
    }

    /** Adds what a line tells to a tally. */
    public static void read(String line, Tally tally) {
        String[] cell = line.split("\t", -1);
        int scenario = Integer.parseInt(cell[1]);
        Dimension dimension = Dimension.valueOf(cell[2]);
        if (cell[0].equals(SUM)) {
            tally.put(
                    new Tally.Key(scenario, dimension, cell[3], Integer.parseInt(cell[4])),
                    new Sum(number(cell[5]), number(cell[6]), number(cell[7]), number(cell[8]), number(cell[9])));
        } else {
            tally.put(
                    new Tally.ChangeKey(scenario, dimension, cell[3]),
                    new Change(number(cell[4]), number(cell[5]), number(cell[6]), number(cell[7]), number(cell[8])));
        }
    }

    private static long number(String cell) {
        return Long.parseLong(cell);
    }
}
