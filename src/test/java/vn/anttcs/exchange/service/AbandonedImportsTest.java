package vn.anttcs.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.anttcs.access.persistence.AuditRows;
import vn.anttcs.access.service.AuditTrail;
import vn.anttcs.exchange.api.ImportKind;
import vn.anttcs.exchange.api.ImportState;
import vn.anttcs.exchange.persistence.ImportJobs;
import vn.anttcs.exchange.persistence.ImportParts;
import vn.anttcs.exchange.persistence.ImportProgress;
import vn.anttcs.exchange.persistence.JobRow;
import vn.anttcs.platform.error.Language;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.TestDatabases;
import vn.anttcs.platform.persistence.Transactions;

/** A sender who went away in the middle of a file. */
class AbandonedImportsTest {
    private static final Instant NOW = Instant.parse("2026-11-01T08:00:00Z");

    private final DataSource dataSource = TestDatabases.h2();
    private final Database database = new Database(dataSource);
    private final ImportJobs jobs = new ImportJobs(database);
    private final ImportParts parts = new ImportParts(database);

    private void tidy(Instant now) throws ReflectiveOperationException {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        ImportAudit audit = new ImportAudit(new AuditTrail(new AuditRows(database), new Counted(), clock));
        AbandonedImports abandoned = new AbandonedImports();
        set(abandoned, "jobs", jobs);
        set(abandoned, "end", new ImportEnd(jobs, new ImportProgress(database), parts, audit, clock));
        set(abandoned, "transactions", new Transactions());
        set(abandoned, "clock", clock);
        abandoned.tidy();
    }

    /** Ids without a server. */
    private static final class Counted extends Ids {
        private long last;

        @Override
        public long next() {
            return ++last;
        }
    }

    private static void set(Object bean, String field, Object value) throws ReflectiveOperationException {
        Field injected = bean.getClass().getDeclaredField(field);
        injected.setAccessible(true);
        injected.set(bean, value);
    }

    private void open(long importNo, ImportState state, Instant created) {
        JobRow.Starter starter = new JobRow.Starter(7, "can.bo", "10.0.0.7", "r1", Language.VI);
        jobs.add(
                new JobRow(
                        importNo,
                        importNo,
                        ImportKind.MEMBERS,
                        false,
                        state,
                        JobRow.Phase.CHECKING,
                        starter,
                        true,
                        new JobRow.Times(created, null, null),
                        new JobRow.Counts(0, 0, 0, 0, 0, 0, 0, 0),
                        null,
                        null,
                        false),
                List.of());
    }

    private void part(long importNo, Instant when) {
        byte[] content = "Mã tổ".getBytes(StandardCharsets.UTF_8);
        parts.add(importNo, 1, "0", content);
        jobs.received(importNo, 1, content.length, when);
    }

    private JobRow job(long importNo) {
        return jobs.find(importNo).orElseThrow();
    }

    @Test
    void ends_an_import_that_got_no_part_for_a_day_and_frees_its_storage() throws ReflectiveOperationException {
        open(1, ImportState.RECEIVING, NOW.minus(Duration.ofHours(30)));
        part(1, NOW.minus(AbandonedImports.PATIENCE).minusSeconds(1));
        tidy(NOW);
        assertThat(job(1).state()).isEqualTo(ImportState.FAILED);
        assertThat(job(1).failure()).isEqualTo("IMPORT_ABANDONED");
        assertThat(FindingTexts.reason("IMPORT_ABANDONED", List.of(job(1).failureArguments()), Language.VI))
                .contains("24 giờ");
        assertThat(parts.checksum(1, 1)).isEmpty();
        assertThat(ended()).containsExactly("FAILED");
    }

    @Test
    void waits_for_a_sender_who_is_slow() throws ReflectiveOperationException {
        open(1, ImportState.RECEIVING, NOW.minus(Duration.ofDays(9)));
        part(1, NOW.minus(AbandonedImports.PATIENCE).plusSeconds(1));
        open(2, ImportState.RECEIVING, NOW.minus(AbandonedImports.PATIENCE).plusSeconds(1));
        tidy(NOW);
        assertThat(job(1).state()).isEqualTo(ImportState.RECEIVING);
        assertThat(parts.checksum(1, 1)).isPresent();
        assertThat(job(2).state()).isEqualTo(ImportState.RECEIVING);
        assertThat(ended()).isEmpty();
    }

    @Test
    void leaves_alone_what_waits_for_its_turn() throws ReflectiveOperationException {
        open(1, ImportState.QUEUED, NOW.minus(Duration.ofDays(9)));
        part(1, NOW.minus(Duration.ofDays(9)));
        tidy(NOW);
        assertThat(job(1).state()).isEqualTo(ImportState.QUEUED);
        assertThat(parts.checksum(1, 1)).isPresent();
    }

    private List<String> ended() {
        return database.with(
                handle -> handle.createQuery("select outcome from audit_entry where operation = 'endImport'")
                        .mapTo(String.class)
                        .list());
    }
}
