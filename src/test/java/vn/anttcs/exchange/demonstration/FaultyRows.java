package vn.anttcs.exchange.demonstration;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.anttcs.exchange.rule.ImportTemplate;

/**
 * Members with faults such as real files have, each put in on purpose and counted. A row gets at most one fault. The
 * second row of a duplicate follows the first at once, so the file is longer by as many rows.
 */
public final class FaultyRows implements RowSink {

    /** What goes wrong in real files. */
    public enum Fault {
        /** The spreadsheet took the citizen id for a number; an import can repair it. */
        LOST_LEADING_ZEROS,
        /** 5/7/1980 instead of 05/07/1980; an import can repair it. */
        SHORT_DATE,
        /** 1980-07-05; an import can repair it. */
        ISO_DATE,
        /** Letters and marks apart (NFD); an import can repair it. */
        DECOMPOSED_TEXT,
        /** Two spaces between the words of a name; an import can repair it. */
        DOUBLE_SPACES,
        /** The citizen id says the other sex; to be refused. */
        WRONG_SEX_DIGIT,
        /** The same row twice; the second is to be refused. */
        DUPLICATE_PERSON,
        /** A team that does not exist; to be refused. */
        UNKNOWN_TEAM
    }

    private final RowSink target;
    private final long seed;
    private final int perThousand;
    private final Map<Fault, Integer> counts = new EnumMap<>(Fault.class);
    private int number;

    FaultyRows(RowSink target, long seed, int perThousand) {
        this.target = target;
        this.seed = seed;
        this.perThousand = perThousand;
    }

    /**
     * Writes the members of a force with faults.
     *
     * @param perThousand how many of a thousand rows are to have a fault
     * @return how many rows got each fault
     */
    public static Map<Fault, Integer> members(ForceGenerator generator, long seed, int perThousand, Appendable out)
            throws IOException {
        FaultyRows faulty = new FaultyRows(new CsvSink(out), seed, perThousand);
        generator.members(faulty);
        return Map.copyOf(faulty.counts);
    }

    @Override
    public void row(List<String> values) throws IOException {
        Dice dice = new Dice(seed, "fault", number);
        boolean headings = number++ == 0;
        if (headings || dice.below(1_000) >= perThousand) {
            target.row(values);
            return;
        }
        Fault fault = Fault.values()[dice.below(Fault.values().length)];
        List<String> spoilt = spoilt(fault, values);
        target.row(spoilt);
        if (fault == Fault.DUPLICATE_PERSON) {
            target.row(values);
        }
        // Some rows cannot show some faults: 15/12/1980 is already as short as it gets.
        if (fault == Fault.DUPLICATE_PERSON || !spoilt.equals(values)) {
            counts.merge(fault, 1, Integer::sum);
        }
    }

    private static List<String> spoilt(Fault fault, List<String> values) {
        return switch (fault) {
            case LOST_LEADING_ZEROS -> with(values, "citizenId", id -> id.replaceFirst("^0+", ""));
            case SHORT_DATE -> with(values, "dateOfBirth", day -> day.replaceAll("(^|/)0", "$1"));
            case ISO_DATE -> with(values, "dateOfBirth", day -> day.replaceFirst("(..)/(..)/(....)", "$3-$2-$1"));
            case DECOMPOSED_TEXT ->
                values.stream()
                        .map(value -> Normalizer.normalize(value, Normalizer.Form.NFD))
                        .toList();
            case DOUBLE_SPACES -> with(values, "fullName", name -> name.replace(" ", "  "));
            case WRONG_SEX_DIGIT ->
                with(values, "citizenId", id -> id.substring(0, 3) + (char) (id.charAt(3) ^ 1) + id.substring(4));
            case DUPLICATE_PERSON -> values;
            case UNKNOWN_TEAM -> with(values, "teamCode", code -> "T9" + code.substring(2));
        };
    }

    private static List<String> with(List<String> values, String field, UnaryOperator<String> change) {
        int index = ImportTemplate.MEMBERS.columns().indexOf(ImportTemplate.MEMBERS.column(field));
        List<String> changed = new ArrayList<>(values);
        changed.set(index, change.apply(values.get(index)));
        return changed;
    }
}
