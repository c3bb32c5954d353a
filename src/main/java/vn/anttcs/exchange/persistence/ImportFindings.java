package vn.anttcs.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import vn.anttcs.platform.persistence.Database;

/** What was found in the rows of files. */
@ApplicationScoped
public class ImportFindings {
    private static final String SEPARATOR = "\u001f";

    /** Findings of the register are numbered behind those of the file. */
    public static final int OF_REGISTER = 500;

    /** The number of the finding that a row has only because of its commune; those of its own are smaller. */
    public static final int OF_COMMUNE = 1_000;

    private static final int LONGEST_ARGUMENTS = 1000;
    private static final String SELECT = "select row_no, finding_no, refused, heading, field, found, code, arguments,"
            + " commune_code from import_finding where job_id = :job";

    private Database database;

    protected ImportFindings() {}

    @Inject
    public ImportFindings(Database database) {
        this.database = database;
    }

    /** Keeps findings in one batch. */
    public void add(long jobId, Collection<FindingRow> findings) {
        if (findings.isEmpty()) {
            return;
        }
        database.use(handle -> {
            PreparedBatch batch = handle.prepareBatch("insert into import_finding (job_id, row_no, finding_no, refused,"
                    + " heading, field, found, code, arguments, commune_code)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
            for (FindingRow finding : findings) {
                batch.add(
                        jobId,
                        finding.row(),
                        finding.number(),
                        finding.refused(),
                        finding.heading(),
                        finding.field(),
                        finding.found(),
                        finding.code(),
                        joined(finding.arguments()),
                        finding.communeCode());
            }
            batch.execute();
        });
    }

    /** Forgets what was found before the work began anew. */
    public void forget(long jobId) {
        database.use(handle -> handle.execute("delete from import_finding where job_id = ?", jobId));
    }

    /** Forgets what the register said about rows. */
    public void forgetOfRegister(long jobId) {
        database.use(handle -> handle.execute(
                "delete from import_finding where job_id = ? and finding_no > " + OF_REGISTER + " and finding_no < "
                        + OF_COMMUNE,
                jobId));
    }

    /** Forgets the reasons that rows have only because of their communes. */
    public void forgetOfCommunes(long jobId) {
        database.use(handle ->
                handle.execute("delete from import_finding where job_id = ? and finding_no = " + OF_COMMUNE, jobId));
    }

    /** Findings behind one of them, in the order of rows. */
    public List<FindingRow> page(long jobId, boolean refused, long afterRow, long afterNumber, int most) {
        return database.with(handle -> handle.createQuery(SELECT + " and refused = :refused"
                        + " and (row_no > :row or (row_no = :row and finding_no > :number))"
                        + " order by row_no, finding_no limit :most")
                .bind("job", jobId)
                .bind("refused", refused)
                .bind("row", afterRow)
                .bind("number", afterNumber)
                .bind("most", most)
                .map(ImportFindings::finding)
                .list());
    }

    /** The reasons of refusal of some rows, in their order. */
    public List<FindingRow> refusals(long jobId, long firstRow, long lastRow) {
        return database.with(handle -> handle.createQuery(SELECT + " and refused = true"
                        + " and row_no >= :first and row_no <= :last order by row_no, finding_no")
                .bind("job", jobId)
                .bind("first", firstRow)
                .bind("last", lastRow)
                .map(ImportFindings::finding)
                .list());
    }

    private static FindingRow finding(ResultSet row, StatementContext context) throws SQLException {
        String arguments = row.getString("arguments");
        return new FindingRow(
                row.getLong("row_no"),
                row.getLong("finding_no"),
                row.getBoolean("refused"),
                row.getString("heading"),
                row.getString("field"),
                row.getString("found"),
                row.getString("code"),
                split(arguments),
                row.getString("commune_code"));
    }

    /** Arguments as one text. */
    public static String joined(List<String> arguments) {
        String text = String.join(SEPARATOR, arguments);
        return text.length() <= LONGEST_ARGUMENTS ? text : text.substring(0, LONGEST_ARGUMENTS);
    }

    /** Arguments from one text. */
    public static List<String> split(String arguments) {
        return arguments == null || arguments.isEmpty() ? List.of() : Arrays.asList(arguments.split(SEPARATOR, -1));
    }
}
