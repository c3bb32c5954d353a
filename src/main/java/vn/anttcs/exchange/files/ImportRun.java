package vn.anttcs.exchange.files;

import java.util.function.Supplier;
import vn.anttcs.exchange.persistence.JobRow;
import vn.anttcs.exchange.rule.RowReader;
import vn.anttcs.exchange.service.CommuneStore;
import vn.anttcs.exchange.service.ImportWork;
import vn.anttcs.exchange.service.KindDesk;
import vn.anttcs.platform.job.Lease;

/**
 * What the passes over one file share.
 *
 * @param job the job as it was when it was taken
 * @param lease our hold on it
 * @param work the steps of the work
 * @param store where rows go
 * @param source opens the file from its beginning
 * @param desks opens a desk that has not seen the file yet
 */
record ImportRun(
        JobRow job,
        Lease lease,
        ImportWork work,
        CommuneStore store,
        Supplier<RowFeed.Source> source,
        Supplier<KindDesk> desks) {

    /** Opens another pass over the file. */
    RowFeed feed(RowReader earlier) {
        return new RowFeed(source.get(), earlier);
    }
}
