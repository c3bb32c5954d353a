package vn.anttcs.budget.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.anttcs.platform.persistence.Database;

/** The parts of a simulation that are done, compressed: lines of what each member comes to, and of their sums. */
@ApplicationScoped
public class SimulationParts {
    private Database database;

    protected SimulationParts() {}

    @Inject
    public SimulationParts(Database database) {
        this.database = database;
    }

    /**
     * A part that is done.
     *
     * @param partNo counted from 1
     * @param lastMember internal id of its last member
     * @param members how many members it has
     */
    public record Done(int partNo, long lastMember, long members) {}

    /** The parts that are done, in order. */
    public List<Done> done(long simulationId) {
        return database.with(handle -> handle.createQuery("select part_no, last_member_id, members from simulation_part"
                        + " where simulation_id = :id order by part_no")
                .bind("id", simulationId)
                .map((results, context) -> new Done(results.getInt(1), results.getLong(2), results.getLong(3)))
                .list());
    }

    /** Keeps a part. */
    public void add(long simulationId, Done part, List<String> members, List<String> sums) {
        database.use(handle -> handle.createUpdate("insert into simulation_part (simulation_id, part_no,"
                        + " last_member_id, members, member_lines, sums)"
                        + " values (:id, :part, :last, :members, :lines, :sums)")
                .bind("id", simulationId)
                .bind("part", part.partNo())
                .bind("last", part.lastMember())
                .bind("members", part.members())
                .bind("lines", packed(members))
                .bind("sums", packed(sums))
                .execute());
    }

    /** The lines of the members of a part; empty when there is no such part. */
    public Optional<List<String>> members(long simulationId, int partNo) {
        return lines("member_lines", simulationId, partNo);
    }

    /** The lines of the sums of a part. */
    public List<String> sums(long simulationId, int partNo) {
        return lines("sums", simulationId, partNo).orElseThrow();
    }

    private Optional<List<String>> lines(String column, long simulationId, int partNo) {
        return database.with(handle -> handle.createQuery("select " + column
                                + " from simulation_part where simulation_id = :id and part_no = :part")
                        .bind("id", simulationId)
                        .bind("part", partNo)
                        .map((results, context) -> results.getBytes(1))
                        .findFirst())
                .map(SimulationParts::unpacked);
    }

    /** Forgets all parts of a simulation that was stopped or broke. */
    public void forget(long simulationId) {
        database.use(handle -> handle.execute("delete from simulation_part where simulation_id = ?", simulationId));
    }

    private static byte[] packed(List<String> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<String> unpacked(byte[] bytes) {
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            String text = new String(packed.readAllBytes(), StandardCharsets.UTF_8);
            return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
