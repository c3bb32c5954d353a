package vn.anttcs.exchange.files;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.anttcs.exchange.rule.RowReader;
import vn.anttcs.exchange.service.CheckedRow;
import vn.anttcs.exchange.service.KindDesk;

/** The first pass: reads every row, holds it against the others of the file, and judges each commune. */
final class CheckPass {
    /** How much of the work is done when this pass is. */
    static final int PERCENT = 40;

    private final ImportRun run;
    private RowReader reader;

    CheckPass(ImportRun run) {
        this.run = run;
    }

    /** Checks the file; a second time when only its end showed how its days are to be read. False when stopped. */
    boolean check() throws IOException {
        do {
            run.work().begin(run.lease());
            Optional<Tally> tally = readAll();
            if (tally.isEmpty()) {
                return false;
            }
            if (!reader.mustReadAgain()) {
                run.work().judged(run.lease(), tally.get().communes());
                return true;
            }
        } while (true);
    }

    private Optional<Tally> readAll() throws IOException {
        Tally tally = new Tally();
        Findings findings = new Findings();
        KindDesk desk = run.desks().get();
        try (RowFeed feed = run.feed(reader)) {
            reader = feed.reader();
            for (List<CheckedRow> rows = feed.next(); !rows.isEmpty(); rows = feed.next()) {
                desk.place(rows);
                desk.checkFile(rows);
                tally.count(rows);
                int percent = feed.percent() * PERCENT / 100;
                boolean stop =
                        run.work().checked(run.lease(), findings.ofFile(rows), tally.read(), tally.repaired(), percent);
                if (stop) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(tally);
    }
}
