package vn.anttcs.exchange.demonstration;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.anttcs.exchange.rule.ImportTemplate;

/**
 * Writes an invented force as the three files of {@link ImportTemplate}. The same seed and plan give the same files
 * byte for byte; each file can be written on its own and fits the others. Rows are written as they are made, so that
 * the size of the force costs no memory.
 *
 * <p>All persons, names, citizen ids, phones and decisions are made up. Whatever agrees with a living person does so by
 * chance.
 */
public final class ForceGenerator {
    /** Code of the kind of vehicle that the equipment names and the catalogue does not come with. */
    public static final String MOTORBIKE = EquipmentRows.MOTORBIKE;

    /** Code of the first team, which stands in the first commune. */
    public static final String FIRST_TEAM = Rows.code('T', 0);

    private final long seed;
    private final ForcePlan plan;
    private final PersonNames names = new PersonNames();

    /**
     * Prepares a force; nothing is generated yet.
     *
     * @param seed which of the possible forces to write
     * @param plan how large it is and where it stands
     */
    public ForceGenerator(long seed, ForcePlan plan) {
        this.seed = seed;
        this.plan = plan;
    }

    /**
     * Writes the residential units, headings first.
     *
     * @return how many rows were written, the headings apart: {@link ForcePlan#residentialUnits()}
     * @throws IOException if the target refuses a row; nothing further is written
     */
    public int residentialUnits(Appendable out) throws IOException {
        Rows rows = new Rows(ImportTemplate.RESIDENTIAL_UNITS, new CsvSink(out));
        return write(rows, new UnitRows(seed, rows));
    }

    /**
     * Writes the teams, headings first.
     *
     * @return how many rows were written, the headings apart: {@link ForcePlan#teams()}
     * @throws IOException if the target refuses a row; nothing further is written
     */
    public int teams(Appendable out) throws IOException {
        Rows rows = new Rows(ImportTemplate.TEAMS, new CsvSink(out));
        return write(rows, new TeamRows(rows));
    }

    /**
     * Writes the members, headings first.
     *
     * @return how many rows were written, the headings apart: {@link ForcePlan#members()}
     * @throws IOException if the target refuses a row; nothing further is written
     */
    public int members(Appendable out) throws IOException {
        return members(new CsvSink(out));
    }

    int members(RowSink sink) throws IOException {
        Rows rows = new Rows(ImportTemplate.MEMBERS, sink);
        return write(rows, new MemberRows(seed, rows, names));
    }

    /**
     * Writes what stores, teams and members of some communes hold, headings first.
     *
     * @param stores the numbers of stores by the codes of their units; teams of other communes have nothing yet
     * @return how many rows were written, the headings apart
     * @throws IOException if the target refuses a row; nothing further is written
     */
    public int equipment(Appendable out, Map<String, String> stores) throws IOException {
        Rows rows = new Rows(ImportTemplate.EQUIPMENT, new CsvSink(out));
        return write(rows, new EquipmentRows(seed, rows, names, stores));
    }

    /** The serial number of the first motorbike in the store of a province. */
    public static String motorbike(String provinceCode) {
        return EquipmentRows.motorbike(provinceCode, 1);
    }

    /** The serial numbers of the batons in the store of a commune. */
    public static List<String> batons(String communeCode) {
        return EquipmentRows.batons(communeCode);
    }

    /** The size of the force. */
    public ForcePlan plan() {
        return plan;
    }

    private int write(Rows rows, TeamWalk.Visitor visitor) throws IOException {
        new TeamWalk(seed, plan, names).forEach(visitor);
        return rows.written();
    }
}
