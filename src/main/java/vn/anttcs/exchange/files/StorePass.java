package vn.anttcs.exchange.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.anttcs.exchange.persistence.CommuneRow;
import vn.anttcs.exchange.rule.FindingCode;
import vn.anttcs.exchange.service.CheckedRow;
import vn.anttcs.exchange.service.KindDesk;

/**
 * The second pass: brings whole communes to the register, several small ones in one transaction. It begins where an
 * interrupted one stopped, because each commune is marked in the transaction that stores it.
 */
final class StorePass {
    private static final int ROWS_OF_A_TRANSACTION = 4_000;

    private final ImportRun run;
    private final CommuneBatch batches;

    StorePass(ImportRun run) {
        this.run = run;
        this.batches = new CommuneBatch(run);
    }

    /** Stores every commune without faults. False when somebody wants the job to stop. */
    boolean store() throws IOException {
        run.work().beginStoring(run.lease());
        Map<String, CommuneRow> wanted = new TreeMap<>();
        for (CommuneRow commune : run.work().communes(run.lease())) {
            if (!commune.stored() && !commune.communeCode().isEmpty()) {
                wanted.put(commune.communeCode(), commune);
            }
        }
        KindDesk desk = run.desks().get();
        while (!wanted.isEmpty()) {
            Waves waves = new Waves(Map.copyOf(wanted));
            if (!wave(desk, waves)) {
                return false;
            }
            wanted.keySet().removeIf(code -> !waves.postponed().contains(code));
        }
        refuseUnfound();
        return true;
    }

    private boolean wave(KindDesk desk, Waves waves) throws IOException {
        List<Waves.Whole> ready = new ArrayList<>();
        try (RowFeed feed = run.feed(null)) {
            for (List<CheckedRow> rows = feed.next(); !rows.isEmpty(); rows = feed.next()) {
                desk.place(rows);
                rows.forEach(CheckedRow::clear);
                ready.addAll(waves.take(rows));
                if (ready.stream().mapToInt(whole -> whole.rows().size()).sum() >= ROWS_OF_A_TRANSACTION) {
                    batches.bring(desk, ready, percent(feed));
                    ready.clear();
                    if (run.work().cancelWanted(run.lease())) {
                        return false;
                    }
                }
            }
            batches.bring(desk, ready, percent(feed));
        }
        return true;
    }

    private static int percent(RowFeed feed) {
        return CheckPass.PERCENT + feed.percent() * (99 - CheckPass.PERCENT) / 100;
    }

    /** A commune whose rows are not found again lies elsewhere now: its teams moved while the job ran. */
    private void refuseUnfound() {
        for (CommuneRow commune : run.work().communes(run.lease())) {
            if (!commune.stored()
                    && commune.verdict() == null
                    && !commune.communeCode().isEmpty()) {
                run.work()
                        .refuse(
                                run.lease(),
                                new CommuneRow(
                                        commune.communeCode(),
                                        commune.read(),
                                        0,
                                        null,
                                        FindingCode.COMMUNE_CHANGED.name(),
                                        false),
                                List.of());
            }
        }
    }
}
